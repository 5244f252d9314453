use super::{
    element::{Element, element, link},
    icon::icon,
};
use crate::text::Words;

/// The small panel that shows a source, or what a word means, beside the place that names it. It has nothing in it
/// until it is shown.
pub(super) fn panel(words: &'static Words) -> Element {
    let close = element("button")
        .class("close")
        .attribute("type", "button")
        .attribute("aria-label", words.close)
        .child(icon("close"));
    element("div")
        .id("panel")
        .class("panel")
        .attribute("role", "dialog")
        .attribute("aria-label", words.panel)
        .attribute("hidden", "")
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
