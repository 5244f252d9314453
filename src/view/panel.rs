use super::icon::icon;
use crate::{
    element::{Element, element, link},
    marks::PANEL,
    text::Words,
};

/// The small panel that shows a source, or what a word means, beside the place that names it. It has nothing in it
/// until it is shown.
pub(super) fn panel(words: &'static Words) -> Element {
    let close = element("button")
        .class("close")
        .attr("type", "button")
        .attr("aria-label", words.close)
        .child(icon("close"));
    element("div")
        .id(PANEL)
        .class("panel")
        .attr("role", "dialog")
        .attr("aria-label", words.panel)
        .attr("hidden", "")
        .focusable()
        .child(close)
        .child(element("div").class("panel-body"))
        .child(
            element("p").child(
                link("#references")
                    .class("panel-list")
                    .child(words.in_the_list),
            ),
        )
}
