use leptos::prelude::*;

use super::hold::hold;
use crate::{
    browser,
    state::{Setting, State},
    view::Part,
};

/// The key of the part where the reader stopped, stored as the article's id and the part's.
const STORED: &str = "unfold-place";

/// Offers to go on where the reader stopped the last time, and remembers from now on where that is, if the reader
/// wants that.
pub(super) fn follow(article: &str, parts: &[Part], state: State) {
    let article = article.to_owned();
    let stored = browser::stored(STORED);
    let stopped = stored
        .as_deref()
        .and_then(|stored| stored.strip_prefix(&*article)?.strip_prefix('#'));
    // A part that is gone is no place to go to.
    let part = parts.iter().skip(1).find(|part| Some(&*part.id) == stopped);
    if browser::is_at_top() {
        state
            .stopped_at
            .set(part.map(|part| (part.id.clone(), part.title.clone())));
    }
    hold(browser::on_leave(move || {
        if state.settings.get_untracked().get(Setting::Place) == 1 {
            let place = format!("{article}#{}", state.current.get_untracked());
            browser::store(STORED, Some(&place));
        }
    }));
}

/// Removes it from the device.
pub(super) fn forget() {
    browser::store(STORED, None);
}
