use super::{builder::element, tree::Element};

/// A link.
pub fn link(href: impl Into<String>) -> Element {
    element("a").attr("href", href.into())
}

/// A button.
pub fn button(action: impl Fn() + 'static) -> Element {
    element("button")
        .attr("type", "button")
        .on("click", move |_| action())
}
