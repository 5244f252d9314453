use super::{builder::element, into::IntoAttr, tree::Element};

/// A link.
pub fn link(href: impl IntoAttr) -> Element {
    element("a").attr("href", href)
}

/// A button.
pub fn button(action: impl Fn() + 'static) -> Element {
    element("button")
        .attr("type", "button")
        .on("click", move |_| action())
}
