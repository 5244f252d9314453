#[cfg(feature = "hydrate")]
use leptos::prelude::*;

use crate::browser;
#[cfg(feature = "hydrate")]
use crate::view::{Part, Setting, State};

/// Under what the part is stored where the reader stopped: the article's id, and the part's.
const STORED: &str = "unfold-place";

/// Offers to go on where the reader stopped the last time, and remembers from now on where that is, if the reader
/// wants so.
#[cfg(feature = "hydrate")]
pub(super) fn remember(article: String, parts: Vec<Part>, state: State) {
    let stored = browser::stored(STORED);
    let stopped = stored
        .as_deref()
        .and_then(|stored| stored.strip_prefix(&*article)?.strip_prefix('#'));
    // A part that is not there any more is no place to go to.
    let part = parts
        .into_iter()
        .skip(1)
        .find(|part| Some(&*part.id) == stopped);
    if browser::is_at_top() {
        state.stopped_at.set(part.map(|part| (part.id, part.title)));
    }
    let leaving = browser::on_leave(move || {
        if state.settings.get_untracked().get(Setting::Place) == 1 {
            let place = format!("{article}#{}", state.current.get_untracked());
            browser::store(STORED, Some(&place));
        }
    });
    std::mem::forget(leaving);
}

/// Leaves nothing of it on the device.
pub(super) fn forget() {
    browser::store(STORED, None);
}
