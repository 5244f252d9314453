//! Makes a baked page live without its article.
//!
//! The page itself is enough for every tool except the sheet for an appointment, so this app has neither the article's
//! model nor the views that render it, and is smaller than the whole app. It looks at the article on the host later. If
//! that is another one, or the reader wants the sheet, it asks for the whole app, which then takes the page over.

use leptos::{prelude::*, task::spawn_local};

use super::{
    about::About, act::act, follow::follow, hold::hold, language::words_of_page, say::announce,
};
use crate::{
    browser::{self, Baked, FetchError, ListedPart, MountPoint},
    element::{self, Said},
    load,
    marks::{CONTENTS_LIST, NOTICE, PARTS, RETURNED, SHEET, title_id, tool_id},
    state::{Action, Sheet, SheetAction, State, Tool},
    text::Words,
    view::{self, Context, Part},
};

/// Takes the page over as it stands, then looks for a newer article.
pub(super) fn live(owner: Owner, mount: &MountPoint, baked: &Baked) {
    if browser::root_value(RETURNED).is_none() {
        PARTS.complete_arrival();
    }
    let words = words_of_page(mount);
    let parts = parts_of_page(words);
    let first = parts.first().map(|part| part.id.clone());
    let state = State::new(first.unwrap_or_default());
    // Until now, the page's own script opened and closed the settings.
    if browser::is_shown(tool_id(Tool::Settings)) {
        state.tool.set(Some(Tool::Settings));
    }
    let context = Context {
        words,
        state,
        act: |state: State, action: Action| act(state, action, ask_for_sheet),
    };
    hold(element::take_over(
        &mount.element,
        view::live_page(&parts, context),
    ));
    follow(&About::page(mount, baked), words, &parts, state);
    hold(browser::on_whole_app(
        move || owner.cleanup(),
        move || {
            state.sheet.open.set(false);
            browser::set_root_attr(SHEET, false);
            announce(NOTICE, words.not_checked());
        },
    ));
    check(mount.article.clone(), baked.digest.clone(), words);
}

/// The parts of the page, from its table of contents.
fn parts_of_page(words: &'static Words) -> Vec<Part> {
    let listed = browser::listed_parts(CONTENTS_LIST, title_id).into_iter();
    listed
        .map(|ListedPart { id, title, lang }| {
            let is_own =
                words.foreign_language().is_some() && lang.as_deref() == words.foreign_language();
            Part {
                id,
                title: if is_own {
                    words.say(&title)
                } else {
                    words.quote(&title)
                },
                certainty: None,
            }
        })
        .collect()
}

/// The whole app makes the sheet. It looks for this attribute.
fn ask_for_sheet(sheet: Sheet, action: SheetAction) {
    if matches!(action, SheetAction::Open) {
        sheet.open.set(true);
        browser::set_root_attr(SHEET, true);
        browser::start_whole_app();
    }
}

/// Compares the article on the host with the one on the page.
fn check(address: String, digest: String, words: &'static Words) {
    spawn_local(async move {
        match load::digest_of(&address).await {
            Ok(found) if found.digest != digest => browser::start_whole_app(),
            Ok(found) if found.is_kept => announce(NOTICE, words.kept_shown()),
            Ok(_) => {}
            Err(error) => {
                announce(NOTICE, words.not_checked());
                leptos::logging::warn!("Unfold: {address}: {error:?}");
                if matches!(error, FetchError::Unreachable | FetchError::TimedOut) {
                    check_when_online(address, digest, words);
                }
            }
        }
    });
}

fn check_when_online(address: String, digest: String, words: &'static Words) {
    let mut waiting = Some((address, digest));
    hold(browser::on_window("online", move || {
        if let Some((address, digest)) = waiting.take() {
            announce(NOTICE, Said::default());
            check(address, digest, words);
        }
    }));
}
