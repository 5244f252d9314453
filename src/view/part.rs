//! A part of the page, with its heading.

use super::icon::icon;
use crate::{
    element::{Element, Said, element},
    marks::{COPY, COPY_WORDS, title_id},
};

/// A part of the page: its heading and a button that copies its address. The caller adds the content.
pub(super) fn part(id: &str, title: Said) -> Element {
    // The button's name combines two texts already on the page, which saves bytes.
    let copy = element("button")
        .class("quiet-button part-copy")
        .attr("type", "button")
        .attr(COPY, id)
        .attr("aria-labelledby", format!("{COPY_WORDS} {}", title_id(id)))
        .child(icon("link"));
    let heading = element("header")
        .class("part-heading")
        .child(heading(id, title))
        .child(copy);
    bare_part(id, heading)
}

/// A part without a button, where there is no address to copy yet.
pub(super) fn part_without_link(id: &str, title: Said) -> Element {
    bare_part(id, heading(id, title))
}

fn bare_part(id: &str, heading: Element) -> Element {
    element("section")
        .class("part")
        .attr("aria-labelledby", title_id(id))
        .child(heading)
}

fn heading(id: &str, title: Said) -> Element {
    element("h2").id(title_id(id)).focusable().child(title)
}
