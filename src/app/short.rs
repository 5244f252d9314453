use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::{self, Place},
    view::State,
};

thread_local! {
    /// Where a link led out of the short version: the fragment of the page's address there, and the reader's place.
    static LEFT: RefCell<Option<(String, Place)>> = const { RefCell::new(None) };
}

/// Shows the short version or the whole article, with the reader where they were.
pub(super) fn shorten(state: State, short: bool) {
    LEFT.take();
    let place = browser::place();
    set(state, short);
    place.come_back("top-title");
}

/// Shows the whole article to a reader who is about to go to a place in it.
pub(super) fn leave(state: State) {
    set(state, false);
}

/// The same to a reader who follows a link from the address with this fragment, if that makes an entry in the history;
/// Back then leads to the short version again.
#[cfg(feature = "hydrate")]
pub(super) fn leave_from(state: State, fragment: Option<String>) {
    LEFT.set(fragment.map(|fragment| (fragment, browser::place())));
    leave(state);
}

/// Shows the short version again to a reader who came back to where they left it.
#[cfg(feature = "hydrate")]
pub(super) fn come_back(state: State) {
    let here = browser::fragment();
    let left = LEFT.take();
    match left {
        Some((fragment, place)) if fragment == here => {
            set(state, true);
            place.come_back("top-title");
        }
        other => LEFT.set(other),
    }
}

fn set(state: State, short: bool) {
    state.short.set(short);
    browser::mark("data-short", short);
}
