use leptos::prelude::*;

use super::context::Context;
use crate::{
    element::{Element, button, element, link},
    state::Action,
};

/// One switch between the whole article and what matters most of it, with the time that each takes.
pub(super) fn short_version(minutes: u32, context: Context) -> Element {
    let short = context.state.short;
    let press = move || {
        context.act(if short.get_untracked() {
            Action::ShowWhole
        } else {
            Action::ShowShort
        });
    };
    button(press)
        .id("_short")
        .attr("aria-pressed", move || (short.get()).to_string())
        .child((context.words.short_version)(minutes))
}

/// In the short version, the way from a section's lines to the section.
pub(super) fn whole_section(id: &str, title: &str, context: Context) -> Element {
    let name = element("span")
        .class("visually-hidden")
        .child(format!(": {title}"));
    element("p").class("whole-section").child(
        link(format!("#{id}"))
            .child(context.words.whole_section)
            .child(name),
    )
}
