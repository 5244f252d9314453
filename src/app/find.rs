use leptos::prelude::*;

use super::short;
use crate::{
    browser::{self, Match},
    marks::{ARTICLE, FIND, FIND_FIELD, FOUND, NOT_FOUND, NOT_IN_PHRASES, tool_id},
    state::{Finding, Search, State, Step, Tool, Tools},
};

/// Names of the CSS highlights: every match, and the current one.
const MATCHES: &str = "found";
const MATCH_HERE: &str = "found-here";
/// So many highlights, as of a single letter, make every frame slow, and so they go before the next letter is shown.
const MANY: usize = 500;
/// What is not searched, and then, if nothing is found, what is not.
const SKIPPED: [&str; 2] = [NOT_IN_PHRASES, NOT_FOUND];

/// Resumes the search that was open when the reader left this entry of the history.
pub(super) fn follow(state: State) {
    let Some(words) = browser::root_value(FIND) else {
        return;
    };
    let found = browser::root_value(FOUND).and_then(|index| index.parse().ok());
    state.tool.set(Some(Tool::Find));
    browser::set_field(FIND_FIELD, &words);
    find(state, &words);
    let there = state.with_tools(|tools| tools.search.matches.get(found?).cloned());
    if let Some(there) = there {
        browser::highlight(MATCH_HERE, &[there]);
        set_found(state, found);
    }
}

/// Reads the page while the reader turns to the field, so that the first letter is found as soon as the others.
pub(super) fn prepare(state: State) {
    browser::after_next_frame(move || {
        state.with_tools(|tools| tools.search.finder.find("", ARTICLE, &SKIPPED));
    });
}

/// Searches for what the reader types once the field shows it. Only the last words are searched for if more are typed by
/// then.
pub(super) fn follow_typing(state: State, words: String) {
    let found = state.with_tools(|tools| {
        tools.search.typed = Some(words);
        tools.search.matches.len()
    });
    if found > MANY {
        browser::highlight(MATCHES, &[]);
    }
    browser::after_next_frame(move || find_typed(state));
}

/// Searches for what was typed and not yet searched for.
fn find_typed(state: State) {
    if let Some(words) = state.with_tools(|tools| tools.search.typed.take()) {
        find(state, &words);
    }
}

/// Highlights all matches. A phrase is found as if the text had no source numbers; they count only if nothing is found
/// then.
fn find(state: State, words: &str) {
    let finding = state.with_tools(|Tools { search, .. }| {
        search.matches = search.finder.find(words, ARTICLE, &SKIPPED);
        let matches = &search.matches;
        let listed = !browser::highlight(MATCHES, matches);
        Finding {
            asked: !words.trim().is_empty(),
            count: matches.len(),
            listed: matches
                .iter()
                .filter(|_| listed)
                .filter_map(Match::sentence)
                .collect(),
        }
    });
    browser::highlight(MATCH_HERE, &[]);
    set_found(state, None);
    state.finding.set(finding);
    browser::set_root_value(FIND, Some(words));
}

/// Goes to the next or the previous match, wrapping around.
pub(super) fn step(state: State, direction: Step) {
    find_typed(state);
    let at = state.found.get_untracked();
    let next = state.with_tools(|tools| {
        let matches = &tools.search.matches;
        let last = matches.len().checked_sub(1)?;
        Some(match (at, direction) {
            (None, Step::Forward) => browser::first_below(matches),
            (Some(at), Step::Forward) if at < last => at + 1,
            (Some(_), Step::Forward) => 0,
            (None | Some(0), Step::Back) => last,
            (Some(at), Step::Back) => at - 1,
        })
    });
    if let Some(next) = next {
        choose(state, next);
    }
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
        browser::highlight(MATCH_HERE, &[found]);
        set_found(state, Some(index));
    }
}

/// Ends the search. Sections that it opened close, and the short version comes back if the search left it.
pub(super) fn leave(state: State) {
    browser::highlight(MATCHES, &[]);
    browser::highlight(MATCH_HERE, &[]);
    let search = state.with_tools(|tools| std::mem::take(&mut tools.search));
    let Search { was_short, .. } = search;
    drop(search.opened);
    if was_short {
        short::show_short(state);
    }
    set_found(state, None);
    state.finding.set(Finding::default());
    browser::set_field(FIND_FIELD, "");
    browser::set_root_value(FIND, None);
}

fn set_found(state: State, found: Option<usize>) {
    state.found.set(found);
    let index = found.map(|found| found.to_string());
    browser::set_root_value(FOUND, index.as_deref());
}
