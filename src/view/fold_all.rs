use leptos::prelude::*;

use super::{
    element::{Element, button, element},
    interface::{Action, Interface},
};

/// One button that opens every section, or closes them when all are open.
pub(super) fn fold_all(page: Interface) -> Element {
    let all_open = page.state.all_open;
    let name = move || match all_open.get() {
        true => page.words.hide_all,
        false => page.words.show_all,
    };
    let press = move || page.act(Action::FoldAll(!all_open.get_untracked()));
    element("p").class("fold-all").child(
        button(press)
            .live_state("aria-expanded", move || all_open.get())
            .live_text(name),
    )
}
