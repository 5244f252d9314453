//! A source opens beside the sentence that cites it, not over it. The panel copies an entry of the references or the
//! glossary, so the two cannot differ; without the app, the same link goes to that entry. On a phone the panel is a
//! sheet at the bottom of the window, and the page moves so that the line being read stays above it.

use super::icon::icon;
use crate::{
    element::{Element, element, link},
    marks::PANEL,
    text::Words,
};

/// The panel for a source or a definition. It starts empty and hidden.
pub(super) fn panel(words: &'static Words) -> Element {
    let close = element("button")
        .class("quiet-button panel-close")
        .attr("type", "button")
        .attr("aria-label", words.close())
        .child(icon("close"));
    element("div")
        .id(PANEL)
        .class("panel")
        .attr("role", "dialog")
        .attr("aria-label", words.panel())
        .attr("hidden", "")
        .focusable()
        .child(close)
        .child(
            element("div")
                .class("panel-body")
                .attr("lang", words.page_language_if_foreign()),
        )
        .child(
            element("p").child(
                link("#references")
                    .class("panel-list")
                    .child(words.in_the_list()),
            ),
        )
}
