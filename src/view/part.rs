//! A part of the page, with its heading.

use super::icon::icon;
use crate::{
    element::{Element, element},
    marks::{COPY, title_id},
};

/// A part of the page: its heading and a button that copies its address, before whatever is added.
pub(super) fn part(id: &str, title: &str) -> Element {
    // Its name is made of two texts that are on the page already, which saves bytes.
    let copy = element("button")
        .class("copy-link")
        .attr("type", "button")
        .attr(COPY, id)
        .attr("aria-labelledby", format!("_copy-words {}", title_id(id)))
        .child(icon("link"));
    let heading = element("header")
        .class("heading")
        .child(heading(id, title))
        .child(copy);
    bare_part(id, heading)
}

/// The same where there is no address yet that is worth copying.
pub(super) fn part_without_link(id: &str, title: &str) -> Element {
    bare_part(id, heading(id, title))
}

fn bare_part(id: &str, heading: Element) -> Element {
    element("section")
        .class("part")
        .attr("aria-labelledby", title_id(id))
        .child(heading)
}

fn heading(id: &str, title: &str) -> Element {
    element("h2").id(title_id(id)).focusable().child(title)
}
