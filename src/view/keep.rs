use leptos::prelude::*;

use super::context::Context;
use crate::{
    element::{Element, button, element},
    marks::KEEP,
    state::{Action, Keeping},
};

/// The control that keeps the article on this device, or removes it again.
pub(super) fn keep(context: Context) -> Element {
    let words = context.words;
    let keeping = context.state.keeping;
    let name = move || match keeping.get() {
        Keeping::Kept => words.forget(),
        _ => words.keep(),
    };
    let said = move || match keeping.get() {
        Keeping::Not => words.keep_meaning(),
        Keeping::Changing => words.keep_changing(),
        Keeping::Kept => words.kept(),
        Keeping::Failed => words.keep_failed(),
        Keeping::Forgotten => words.forgotten(),
    };
    let press = move || match keeping.get_untracked() {
        Keeping::Changing => {}
        Keeping::Kept => context.act(Action::Forget),
        Keeping::Not | Keeping::Failed | Keeping::Forgotten => context.act(Action::Keep),
    };
    element("p")
        .id(KEEP)
        .class("keep")
        .child(button(press).child(name))
        .child(element("span").attr("role", "status").child(said))
}
