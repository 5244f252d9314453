use crate::{
    element::{Element, element},
    marks::icon_id,
};

/// The icons: each is defined once and used by reference. Paths are on a 24 by 24 grid.
const PICTURES: [(&str, &str); 7] = [
    ("find", "M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM15 15l5 5"),
    (
        "link",
        "M10 14l4-4M8 11l-3 3a3.5 3.5 0 0 0 5 5l3-3M16 13l3-3a3.5 3.5 0 0 0-5-5l-3 3",
    ),
    ("close", "M6 6l12 12M18 6L6 18"),
    ("up", "M6 15l6-6l6 6"),
    ("down", "M6 9l6 6l6-6"),
    ("settings", "M4 8h9M17 8h3M4 16h3M11 16h9M15 5.5v5M9 13.5v5"),
    (
        "listen",
        "M4 9.5v5h4l5 4v-13l-5 4zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11",
    ),
];

/// An icon beside or in place of words, hidden from screen readers.
pub(super) fn icon(name: &'static str) -> Element {
    drawing()
        .class("icon")
        // For browsers that have lost the style.
        .attr("width", "24")
        .attr("height", "24")
        .child(element("use").attr("href", format!("#{}", icon_id(name))))
}

/// The definitions of all icons, placed once on the page.
pub(super) fn icons() -> Element {
    let pictures = PICTURES.map(|(name, path)| {
        element("symbol")
            .id(icon_id(name))
            .attr("viewBox", "0 0 24 24")
            .child(element("path").attr("d", path))
    });
    drawing().class("icon-pictures").children(pictures)
}

fn drawing() -> Element {
    element("svg").attr("aria-hidden", "true")
}
