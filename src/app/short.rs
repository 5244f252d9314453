use std::cell::RefCell;

use leptos::prelude::*;

use crate::{
    browser::{self, Place},
    view::State,
};

thread_local! {
    /// The reader's place in the short version, where an address led out of it.
    static LEFT: RefCell<Option<Place>> = const { RefCell::new(None) };
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

/// The same to a reader who is led out by an address. By a link, Back leads to the short version again: the history
/// has its mark.
#[cfg(feature = "hydrate")]
pub(super) fn leave_by_address(state: State, by_link: bool) {
    if by_link {
        browser::mark_entry();
    }
    LEFT.set(Some(browser::place()));
    leave(state);
}

/// Shows the short version again to a reader who came back to where they left it.
#[cfg(feature = "hydrate")]
pub(super) fn come_back(state: State) {
    if browser::is_entry_marked()
        && let Some(place) = LEFT.take()
    {
        set(state, true);
        place.come_back("top-title");
    }
}

fn set(state: State, short: bool) {
    state.short.set(short);
    browser::mark("data-short", short);
}
