use article::{Article, cite};
use leptos::prelude::*;

use super::{act, copy, find, keep, listen, place, region, settings, sheet, short};
use crate::{
    browser,
    text::{self, Words},
    view::{self, Setting, State, Tool},
};

/// Follows the reader through the article that stands on the page, for as long as the page does.
pub(super) fn follow(article: &Article, state: State) {
    let words = text::words(article.lang());
    browser::describe_page(
        article.title(),
        article.lang(),
        article.direction().as_str(),
    );
    say_address(article, words);
    if browser::worker().is_some() {
        keep::find_out(state.keeping);
    }
    let parts = view::parts(article, words);
    follow_scrolling(&parts, state);
    settings::take_over(state);
    listen::prepare(article, &parts, state);
    place::remember(article.id().to_owned(), parts, state);
    follow_keys(state);
    region::put_help_first();
    std::mem::forget(browser::peek(
        "a[role=doc-noteref], a.term, .sources a",
        "panel",
    ));
    std::mem::forget(browser::on_hidden_place(move |by_link| {
        short::leave_by_address(state, by_link);
    }));
    copy::follow(words);
    std::mem::forget(browser::listen_window("afterprint", move || {
        sheet::printed(state.sheet);
    }));
    browser::mark("data-can-share", browser::can_share());
    browser::mark("data-live", true);
}

fn follow_scrolling(parts: &[view::Part], state: State) {
    let headings = parts
        .iter()
        .map(|part| format!("{}-title", part.id))
        .collect();
    let State {
        all_open, current, ..
    } = state;
    std::mem::forget((
        browser::watch_folds(move |open| all_open.set(open)),
        browser::watch_progress("progress"),
        browser::scroll_spy(headings, move |heading| {
            let part = heading.strip_suffix("-title").unwrap_or(heading);
            current.set(part.to_owned());
            browser::keep_in_view("contents-list", "[aria-current]");
        }),
    ));
}

fn follow_keys(state: State) {
    let keys = browser::on_key(move |key, typing| match key {
        "Escape" if state.tool.get_untracked().is_some() => {
            act::close(state);
            true
        }
        "Enter" if browser::has_focus("find-field") => {
            find::step(state, true);
            true
        }
        "/" if !typing && state.settings.get_untracked().get(Setting::Key) == 0 => {
            act::open(state, Tool::Find);
            true
        }
        _ => false,
    });
    let outside = browser::on_outside("#tools, #contents", move || {
        // A search goes on while the reader reads, and so does a voice.
        let stays = [Some(Tool::Find), Some(Tool::Listen)];
        if !stays.contains(&state.tool.get_untracked()) {
            act::close(state);
        }
    });
    let back = browser::listen_window("popstate", move || {
        short::come_back(state);
        if state.tool.get_untracked() == Some(Tool::Contents) {
            act::close(state);
        }
    });
    std::mem::forget((keys, outside, back));
}

/// Now that it is known where the page stands, it says so.
fn say_address(article: &Article, words: &Words) {
    let address = browser::page_address();
    for (id, text) in [
        ("page-address", (words.page_address)(&address)),
        ("cite-text", cite::text(article, Some(&address))),
        ("cite-bibtex", cite::bibtex(article, Some(&address))),
        (
            "cite-ris",
            cite::ris(article, Some(&address)).replace("\r\n", "\n"),
        ),
    ] {
        browser::say(id, &text);
    }
}
