use leptos::prelude::*;

use super::hold::hold;
use crate::{
    browser::{self, Link},
    marks::{PARTS, SHORT, TOP},
    state::State,
};

/// Shows the short version again to a reader who comes back, in the history, to where a link led out of it.
pub(super) fn follow(state: State) {
    hold(browser::listen_window("popstate", move || {
        if browser::is_entry_marked()
            && let Some(Some(place)) = state.left_short.try_update_value(Option::take)
        {
            set(state, true);
            place.come_back(TOP);
        }
    }));
}

/// Shows the short version, with the reader where they were.
pub(super) fn show_short(state: State) {
    switch(state, true);
}

/// Shows the whole article, with the reader where they were.
pub(super) fn show_whole(state: State) {
    switch(state, false);
}

/// Shows the whole article to a reader who is about to go to a place in it.
pub(super) fn leave(state: State) {
    set(state, false);
}

/// Shows the whole article to a reader who follows a link to a place in it. Back then leads to the short version: the
/// present entry of the history is marked, unless the link makes no new one.
pub(super) fn leave_for_link(state: State, link: &Link) {
    if !link.is_here() {
        browser::mark_entry();
    }
    leave_for_address(state);
}

/// The same for a reader who is led to a place in it by the address.
pub(super) fn leave_for_address(state: State) {
    state.left_short.set_value(Some(browser::place(PARTS)));
    leave(state);
}

fn switch(state: State, short: bool) {
    state.left_short.set_value(None);
    let place = browser::place(PARTS);
    set(state, short);
    place.come_back(TOP);
}

fn set(state: State, short: bool) {
    state.short.set(short);
    browser::set_root_attr(SHORT, short);
}
