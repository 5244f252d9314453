use std::cell::RefCell;

use leptos::prelude::*;

use super::short;
use crate::{
    browser::{self, Match, Opened},
    view::{Finding, State, Tool},
};

/// What the search holds besides what the page shows of it.
#[derive(Default)]
struct Search {
    matches: Vec<Match>,
    opened: Option<Opened>,
    /// Whether the short version was left for a match.
    was_short: bool,
}

thread_local! {
    static SEARCH: RefCell<Search> = RefCell::default();
}

/// Paints every place with these words.
pub(super) fn find(state: State, words: &str) {
    let matches = browser::find(words, "article");
    let listed = !browser::paint("found", matches.iter());
    browser::paint("found-here", []);
    let finding = Finding {
        asked: !words.trim().is_empty(),
        matches: matches.iter().map(Match::sentence).collect(),
        listed,
    };
    SEARCH.with_borrow_mut(|search| search.matches = matches);
    state.found.set(None);
    state.finding.set(finding);
}

/// Goes to the next match or the one before, and round at the end.
pub(super) fn step(state: State, forward: bool) {
    let count = SEARCH.with_borrow(|search| search.matches.len());
    let next = match (state.found.get_untracked(), forward) {
        _ if count == 0 => return,
        (None, true) => SEARCH.with_borrow(|search| browser::first_below(&search.matches)),
        (None, false) => count - 1,
        (Some(at), true) => (at + 1) % count,
        (Some(at), false) => (at + count - 1) % count,
    };
    choose(state, next);
}

/// Shows the match with this index, in its section, which is opened for it.
pub(super) fn choose(state: State, index: usize) {
    // What is found may stand in what the short version leaves out.
    let is_short = state.short.get_untracked();
    if is_short {
        short::leave(state);
    }
    SEARCH.with_borrow_mut(|search| {
        search.was_short |= is_short;
        if let Some(found) = search.matches.get(index) {
            search.opened = Some(browser::show(found, Tool::Find.id(), search.opened.take()));
            browser::paint("found-here", [found]);
            state.found.set(Some(index));
        }
    });
}

/// Forgets what was found; sections that were opened for it are closed again, and the short version is short again.
pub(super) fn leave(state: State) {
    browser::paint("found", []);
    browser::paint("found-here", []);
    if SEARCH.take().was_short {
        short::shorten(state, true);
    }
    state.found.set(None);
    state.finding.set(Finding::default());
    browser::clear_field("find-field");
}
