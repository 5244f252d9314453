use article::Article;
use leptos::mount::{hydrate_from, mount_to};
use wasm_bindgen_futures::spawn_local;

use super::{follow::follow, page::page};
use crate::{
    browser::{self, Baked, MountPoint},
    load::{self, LoadError, Loaded},
    text::{self, Words},
};

/// Brings a baked page to life with the article on the host, if that is the same, or shows the newer one.
///
/// Until then, and wherever that fails, the baked page is what it was: whole, readable, its sections opening.
pub(super) fn revive(mount: MountPoint) {
    // Going to a part of the page needs no article.
    browser::complete_arrival();
    std::mem::forget(browser::reveal_on_navigation());
    try_once(mount);
}

fn try_once(mount: MountPoint) {
    // Leptos' own executor begins with the first view.
    spawn_local(async move {
        let loaded = load::load(&mount.article, || {}, |_| {}).await;
        let Some(baked) = &mount.baked else { return };
        let words = text::words(&mount.lang);
        match loaded {
            Ok(loaded) if loaded.digest == baked.digest => {
                if loaded.is_kept {
                    notice(words.kept_shown);
                }
                hydrate(mount, &loaded.article);
            }
            Ok(loaded) if is_older(&loaded.article, baked) => notice(words.older_refused),
            Ok(loaded) => replace(mount, loaded, words),
            Err(error) => keep(mount, &error, words),
        }
    });
}

fn hydrate(mount: MountPoint, article: &Article) {
    let is_whole = mount
        .baked
        .as_ref()
        .is_some_and(|baked| browser::count(&mount.element) == baked.elements);
    // A translator or another extension has changed the page: it is the reader's, and it reads.
    if !is_whole {
        return;
    }
    let (view, state) = page(article, None);
    hydrate_from(mount.element, move || view).forget();
    follow(article, state);
}

/// Puts a newer article in the place of the baked one.
fn replace(mount: MountPoint, loaded: Loaded, words: &'static Words) {
    let place = browser::place();
    // The old text goes when the new one stands, whatever happens in between.
    let Some(twin) = browser::twin(&mount.element) else {
        return;
    };
    let (view, state) = page(&loaded.article, None);
    mount_to(twin.clone(), move || view).forget();
    browser::swap(&mount.element, &twin);
    follow(&loaded.article, state);
    place.come_back("top-title");
    notice(words.newer_shown);
}

/// Keeps the baked text, and tries again once there is a connection, if that was what was missing.
fn keep(mount: MountPoint, error: &LoadError, words: &'static Words) {
    notice(words.not_checked);
    let (failed, _) = (text::words("en").failure)(error.failure());
    let details = error.diagnostics().join("; ");
    leptos::logging::warn!("Unfold: {}: {failed}. {details}", mount.article);
    if error.waits_for_connection() {
        let mut mount = Some(mount);
        std::mem::forget(browser::listen_window("online", move || {
            if let Some(mount) = mount.take() {
                notice("");
                try_once(mount);
            }
        }));
    }
}

fn notice(words: &'static str) {
    browser::say_soon("notice", words);
}

/// Whether the host's article is from an earlier day. On the same day the host's file is what its owner put there
/// last.
fn is_older(article: &Article, baked: &Baked) -> bool {
    let date = article.date_modified().or(article.date_published());
    // ISO dates are in order as texts are.
    date.is_some_and(|date| date.to_string() < baked.date)
}
