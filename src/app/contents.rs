use leptos::prelude::*;

use super::hold::hold;
use crate::{
    browser,
    marks::{CONTENTS_LIST, FOLDS, PROGRESS, title_id},
    state::State,
    view::Part,
};

/// Tracks the current part, the reader's progress, and whether all sections are open.
pub(super) fn follow(parts: &[Part], state: State) {
    let State {
        all_open, current, ..
    } = state;
    let ids: Vec<String> = parts.iter().map(|part| part.id.clone()).collect();
    let headings = parts.iter().map(|part| title_id(&part.id)).collect();
    hold((
        browser::watch_folds(FOLDS, move |open| all_open.set(open)),
        browser::watch_progress(PROGRESS),
        browser::scroll_spy(headings, move |index| {
            if let Some(id) = ids.get(index) {
                current.set(id.clone());
                browser::scroll_within(CONTENTS_LIST, "[aria-current]");
            }
        }),
    ));
}
