//! The short version is a style. All of the text stays in the page; an attribute of the root hides everything but key
//! messages, certainty, limits and help lines. A link to a hidden place shows the whole article first. So does a match
//! of the search, and closing the search makes the page short again.

use leptos::prelude::*;

use super::context::Context;
use crate::{
    element::{Element, button, element, link},
    marks::SHORT_VERSION,
    state::Action,
};

/// The switch between the whole article and the short version, with the short version's reading time.
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
        .id(SHORT_VERSION)
        .attr("aria-pressed", move || short.get().to_string())
        .child(context.words.short_version(minutes))
}

/// A link to the whole section, shown in the short version.
pub(super) fn whole_section(id: &str, title: &str, context: Context) -> Element {
    let name = element("span").class("visually-hidden").child(
        context
            .words
            .quote(title)
            .between(&context.words.colon(), ""),
    );
    element("p").class("short-version-link").child(
        link(format!("#{id}"))
            .child(context.words.whole_section())
            .child(name),
    )
}
