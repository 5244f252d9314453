use leptos::prelude::*;

use super::{
    element::{Element, button, element, link},
    interface::{Action, Interface},
};

/// One switch between the whole article and what matters most of it, with the time that each takes.
pub(super) fn short_version(minutes: u32, page: Interface) -> Element {
    let short = page.state.short;
    let press = move || page.act(Action::Shorten(!short.get_untracked()));
    button(press)
        .id("short")
        .live_state("aria-pressed", move || short.get())
        .child((page.words.short_version)(minutes))
}

/// In the short version, the way from a section's lines to the section.
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
