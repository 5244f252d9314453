//! The short version is a style. All of the text stays in the page; an attribute of the root hides everything but key
//! messages, certainty, limits and help lines. A link to a hidden place shows the whole article first. So does a match
//! of the search, and closing the search makes the page short again.

use leptos::prelude::*;

use super::{
    element::{Element, button, element, link},
    interface::{Action, Interface},
};

/// The switch between the whole article and its short version, with the time that the short version takes.
pub(super) fn short_version(minutes: u32, page: Interface) -> Element {
    let short = page.state.short;
    let press = move || page.act(Action::Shorten(!short.get_untracked()));
    button(press)
        .id("short")
        .live_state("aria-pressed", move || short.get())
        .child((page.words.short_version)(minutes))
}

/// In the short version, a link to the whole section.
pub(super) fn whole_section(id: &str, title: &str, page: Interface) -> Element {
    let name = element("span")
        .class("visually-hidden")
        .child(format!(": {title}"));
    element("p").class("whole-section").child(
        link(format!("#{id}"))
            .child(page.words.whole_section)
            .child(name),
    )
}
