use leptos::prelude::*;

use super::{
    element::{Element, button, element},
    interface::{Action, Interface},
};

/// Whether the article is kept on the reader's device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is not.
    Not,
    /// It is about to be, or about to be no longer.
    Changing,
    /// It is.
    Kept,
    /// It should have been, and is not.
    Failed,
    /// It was, and nothing is left of it.
    Forgotten,
}

/// Keeps the article on this device, or forgets it, if the reader asks.
pub(super) fn keep(page: Interface) -> Element {
    let words = page.words;
    let keeping = page.state.keeping;
    let name = move || match keeping.get() {
        Keeping::Kept => words.forget,
        _ => words.keep,
    };
    let said = move || match keeping.get() {
        Keeping::Not => words.keep_meaning,
        Keeping::Changing => words.keep_changing,
        Keeping::Kept => words.kept,
        Keeping::Failed => words.keep_failed,
        Keeping::Forgotten => words.forgotten,
    };
    let press = move || match keeping.get_untracked() {
        Keeping::Changing => {}
        now => page.act(Action::Keep(now != Keeping::Kept)),
    };
    element("p")
        .id("keep")
        .class("keep")
        .child(button(press).live_text(name))
        .child(element("span").attribute("role", "status").live_text(said))
}
