use leptos::prelude::*;

use super::hold::hold;
use crate::{
    browser::{self, Link},
    marks::{PARTS, SHORT, TOP},
    state::State,
};

/// Shows the short version if the reader left this entry of the history so, and returns to it when they go back in the
/// history to where a link led out of it.
pub(super) fn follow(state: State) {
    state.short.set(browser::root_value(SHORT).is_some());
    hold(browser::on_window("popstate", move || {
        if browser::is_entry_marked()
            && let Some(place) = state.with_tools(|tools| tools.left_short.take())
        {
            set(state, Version::Short);
            place.come_back(TOP);
        }
    }));
}

/// Shows the short version, keeping the reader's position.
pub(super) fn show_short(state: State) {
    switch(state, Version::Short);
}

/// Shows the whole article, keeping the reader's position.
pub(super) fn show_whole(state: State) {
    switch(state, Version::Whole);
}

/// Shows the whole article before going to a place in it.
pub(super) fn leave(state: State) {
    set(state, Version::Whole);
}

/// Shows the whole article for a link to a hidden place. Marks the current history entry, so that Back leads to the
/// short version, unless the link makes no new entry.
pub(super) fn leave_for_link(state: State, link: &Link) {
    if !link.is_here() {
        browser::mark_entry();
    }
    leave_for_address(state);
}

/// Shows the whole article for an address that names a hidden place.
pub(super) fn leave_for_address(state: State) {
    let place = browser::place(PARTS);
    state.with_tools(|tools| tools.left_short = Some(place));
    leave(state);
}

fn switch(state: State, version: Version) {
    state.with_tools(|tools| tools.left_short = None);
    let place = browser::place(PARTS);
    set(state, version);
    place.come_back(TOP);
}

fn set(state: State, version: Version) {
    let is_short = version == Version::Short;
    state.short.set(is_short);
    browser::set_root_attr(SHORT, is_short);
}

#[derive(PartialEq)]
enum Version {
    Short,
    Whole,
}
