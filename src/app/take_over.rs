use article::Article;
use leptos::{prelude::Dispose, task::spawn_local};

use super::{
    describe::describe,
    hold::{Held, hold},
    language::{words_for, words_of_page},
    link,
    say::announce,
    show::show,
};
use crate::{
    browser::{self, Baked, MountPoint},
    element::{self, Said},
    load::{self, LoadError, Loaded},
    marks::{LIVE, NOTICE, PARTS, RETURNED, TOP},
    text::Words,
};

/// Loads the article on the host. If it is the one that was baked, takes over the baked page; if it is newer, replaces
/// it.
///
/// Until then, and if that fails, the baked page stays as it is: complete and readable, with sections that open.
pub(super) fn take_over(mount: MountPoint) {
    let is_live = browser::root_value(LIVE).is_some();
    if !is_live && browser::root_value(RETURNED).is_none() {
        PARTS.complete_arrival();
    }
    let early_links = (!is_live).then(link::follow_early);
    try_once(mount, hold(early_links));
}

/// `early_links` follows links until the article has loaded.
fn try_once(mount: MountPoint, early_links: Held) {
    spawn_local(async move {
        let loaded = load::load(&mount.article, || {}, |_| {}).await;
        let Some(baked) = &mount.baked else { return };
        let words = words_of_page(&mount);
        match loaded {
            Ok(loaded) if loaded.digest == baked.digest => {
                if loaded.is_kept {
                    notice(words.kept_shown());
                }
                early_links.dispose();
                browser::end_other_app();
                make_live(&mount, &loaded.article, words);
            }
            Ok(loaded) if is_older(&loaded.article, baked) => notice(words.older_refused()),
            Ok(loaded) => {
                let words = words_for(loaded.article.lang(), &mount).await;
                early_links.dispose();
                browser::end_other_app();
                replace(&mount, &loaded, words);
            }
            Err(error) => leave_baked(mount, &error, words, early_links),
        }
    });
}

/// Takes over the baked page, given the same article.
fn make_live(mount: &MountPoint, article: &Article, words: &'static Words) {
    hold(show(article, words, |view| {
        element::take_over(&mount.element, view)
    }));
}

/// Replaces the baked article with a newer one.
fn replace(mount: &MountPoint, loaded: &Loaded, words: &'static Words) {
    let place = browser::place(PARTS);
    // Build the new page first, so that the old one stays if anything fails.
    let new = mount.element.clone_empty();
    hold(show(&loaded.article, words, |view| {
        let mounted = element::mount(&new, view);
        mount.element.replace_with(&new);
        describe(&loaded.article);
        mounted
    }));
    place.come_back(TOP);
    notice(words.newer_shown());
}

/// Leaves the baked page as it is. Tries again once the device is online, if the failure was a missing connection.
fn leave_baked(mount: MountPoint, error: &LoadError, words: &'static Words, early_links: Held) {
    notice(words.not_checked());
    let (failed, _) = words.failure(error.failure());
    let (failed, details) = (failed.text(), error.diagnostics().join("; "));
    leptos::logging::warn!("Unfold: {}: {failed}. {details}", mount.article);
    if error.waits_for_connection() {
        let mut mount = Some(mount);
        hold(browser::on_window("online", move || {
            if let Some(mount) = mount.take() {
                notice(Said::default());
                try_once(mount, early_links);
            }
        }));
    }
}

fn notice(said: Said) {
    announce(NOTICE, said);
}

/// Whether the host's article is from an earlier day. On the same day, the host's file counts as newer, because its
/// owner put it there last.
fn is_older(article: &Article, baked: &Baked) -> bool {
    let date = article.date_modified().or(article.date_published());
    // ISO dates sort as text.
    date.is_some_and(|date| date.to_string() < baked.date)
}
