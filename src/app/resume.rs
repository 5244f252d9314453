//! Remembers where the reader stopped, for the next visit.

use leptos::prelude::*;

use super::hold::hold;
use crate::{
    browser,
    state::{Setting, State},
    view::Part,
};

/// The storage key; the value is the article's id, `#` and the part's id.
const STORED: &str = "unfold-place";

/// Offers to continue where the reader stopped last time and, if the reader wants that, remembers where they stop this
/// time.
pub(super) fn follow(article: &str, parts: &[Part], state: State) {
    let article = article.to_owned();
    let stored = browser::stored(STORED);
    let stopped = stored
        .as_deref()
        .and_then(|stored| stored.strip_prefix(&*article)?.strip_prefix('#'));
    // The stored part may no longer exist.
    let part = parts.iter().skip(1).find(|part| Some(&*part.id) == stopped);
    if browser::is_at_top() {
        state
            .stopped_at
            .set(part.map(|part| (part.id.clone(), part.title.clone())));
    }
    hold(browser::on_leave(move || {
        // Somebody who came and left again has not stopped at the top.
        let stays = state.stopped_at.with_untracked(Option::is_some) && browser::is_at_top();
        if state.settings.get_untracked().get(Setting::Place) == 1 && !stays {
            let place = format!("{article}#{}", state.current.get_untracked());
            browser::store(STORED, Some(&place));
        }
    }));
}

/// Removes the stored part from the device.
pub(super) fn forget() {
    browser::store(STORED, None);
}
