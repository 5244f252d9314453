use leptos::prelude::*;

use super::element::{Element, button, element};
use crate::text::Words;

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
pub(super) fn keep(
    words: &'static Words,
    keeping: ReadSignal<Keeping>,
    on_keep: impl Fn(bool) + 'static,
) -> Element {
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
        now => on_keep(now != Keeping::Kept),
    };
    element("p")
        .id("keep")
        .class("keep")
        .child(button(press).live_text(name))
        .child(element("span").attribute("role", "status").live_text(said))
}
