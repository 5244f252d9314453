//! What all tools share: a button that opens the tool, its box, and a button that closes it.

use leptos::prelude::*;

use super::{context::Context, icon::icon};
use crate::{
    element::{Element, Said, button, element},
    marks::{opener_id, tool_id},
    state::{Action, Tool},
};

/// The button that opens a tool, or closes it again.
pub(super) fn opener(tool: Tool, context: Context) -> Element {
    let open = context.state.tool;
    button(move || context.act(Action::Toggle(tool)))
        .id(opener_id(tool))
        .attr("aria-controls", tool_id(tool))
        .attr("aria-expanded", move || {
            (open.get() == Some(tool)).to_string()
        })
}

/// A tool's box, with a name and a close button.
pub(super) fn tool_box(tool: Tool, title: Said, context: Context) -> Element {
    let open = context.state.tool;
    element("section")
        .id(tool_id(tool))
        .class("tool-box")
        .attr("aria-label", title)
        .focusable()
        .attr("hidden", move || open.get() != Some(tool))
}

/// The tool's close button.
pub(super) fn close(context: Context) -> Element {
    button(move || context.act(Action::Close))
        .class("quiet-button tool-box-close")
        .attr("aria-label", context.words.close())
        .child(icon("close"))
}
