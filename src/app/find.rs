use leptos::prelude::*;

use super::short;
use crate::{
    browser::{self, Match},
    marks::{ARTICLE, FIND_FIELD, NOT_FOUND, NOT_TEXT, tool_id},
    state::{Direction, Finding, Search, State, Tool, Tools},
};

/// Names of the CSS highlights: every match, and the current one.
const FOUND: &str = "found";
const FOUND_HERE: &str = "found-here";

/// Highlights all matches.
pub(super) fn find(state: State, words: &str) {
    let skipped = format!("{NOT_TEXT}, {NOT_FOUND}");
    let matches = browser::find(words, ARTICLE, &skipped);
    let listed = !browser::highlight(FOUND, &matches);
    browser::highlight(FOUND_HERE, &[]);
    let finding = Finding {
        asked: !words.trim().is_empty(),
        matches: matches.iter().map(Match::sentence).collect(),
        listed,
    };
    state.with_tools(|tools| tools.search.matches = matches);
    state.found.set(None);
    state.finding.set(finding);
}

/// Goes to the next or the previous match, wrapping around.
pub(super) fn step(state: State, direction: Direction) {
    let matches = state.with_tools(|tools| tools.search.matches.clone());
    let count = matches.len();
    if count == 0 {
        return;
    }
    let next = match (state.found.get_untracked(), direction) {
        (None, Direction::Forward) => browser::first_below(&matches),
        (None, Direction::Back) => count - 1,
        (Some(at), Direction::Forward) => (at + 1) % count,
        (Some(at), Direction::Back) => (at + count - 1) % count,
    };
    choose(state, next);
}

/// Goes to the match with this index, opening its section.
pub(super) fn choose(state: State, index: usize) {
    // The short version may hide the match.
    let is_short = state.short.get_untracked();
    if is_short {
        short::leave(state);
    }
    let (found, before) = state.with_tools(|Tools { search, .. }| {
        search.was_short |= is_short;
        let found = search.matches.get(index).cloned();
        let before = found.as_ref().and_then(|_| search.opened.take());
        (found, before)
    });
    if let Some(found) = found {
        let opened = browser::show(&found, tool_id(Tool::Find), before);
        state.with_tools(|tools| tools.search.opened = Some(opened));
        browser::highlight(FOUND_HERE, &[found]);
        state.found.set(Some(index));
    }
}

/// Ends the search. Sections that it opened close, and the short version comes back if the search left it.
pub(super) fn leave(state: State) {
    browser::highlight(FOUND, &[]);
    browser::highlight(FOUND_HERE, &[]);
    let search = state.with_tools(|tools| std::mem::take(&mut tools.search));
    let Search { was_short, .. } = search;
    drop(search.opened);
    if was_short {
        short::show_short(state);
    }
    state.found.set(None);
    state.finding.set(Finding::default());
    browser::clear_field(FIND_FIELD);
}
