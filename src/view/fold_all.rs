use leptos::prelude::*;

use super::element::{Element, button, element};
use crate::text::Words;

/// One button that opens every section, or closes them when all are open.
pub(super) fn fold_all(
    words: &'static Words,
    all_open: ReadSignal<bool>,
    on_fold_all: fn(bool),
) -> Element {
    let name = move || match all_open.get() {
        true => words.hide_all,
        false => words.show_all,
    };
    element("p").class("fold-all").child(
        button(move || on_fold_all(!all_open.get_untracked()))
            .live_state("aria-expanded", move || all_open.get())
            .live_text(name),
    )
}
