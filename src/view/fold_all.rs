use leptos::prelude::*;

use super::context::Context;
use crate::{
    element::{Element, button, element},
    state::Action,
};

/// A button that opens all sections, or closes them if all are open.
pub(super) fn fold_all(context: Context) -> Element {
    let all_open = context.state.all_open;
    let name = move || {
        if all_open.get() {
            context.words.hide_all()
        } else {
            context.words.show_all()
        }
    };
    let press = move || {
        context.act(if all_open.get_untracked() {
            Action::CloseAll
        } else {
            Action::OpenAll
        });
    };
    element("p").class("fold-all").child(
        button(press)
            .attr("aria-expanded", move || all_open.get().to_string())
            .child(name),
    )
}
