use article::{Table, Text};

use super::text::text;
use crate::element::{Element, element};

/// A table, in a box that scrolls sideways on narrow screens.
pub(super) fn table(table: &Table) -> Element {
    let caption = table
        .caption()
        .map(|caption| element("caption").children(text(caption)));
    let header = table.header().iter().map(|words| heading("col", words));
    let rows = table.rows().iter().map(|row| {
        let mut cells = row.iter();
        let first = cells.next().map(|words| heading("row", words));
        element("tr")
            .children(first)
            .children(cells.map(|words| element("td").children(text(words))))
    });
    // A scrolling box must be reachable by keyboard, and a focusable region needs a name.
    let name = table.caption().or(table.header().first()).map(Text::plain);
    element("section")
        .class("table")
        .attr("tabindex", "0")
        .attr("aria-label", name.unwrap_or_default())
        .child(
            element("table")
                .children(caption)
                .child(element("thead").child(element("tr").children(header)))
                .child(element("tbody").children(rows)),
        )
}

fn heading(scope: &'static str, words: &Text) -> Element {
    element("th").attr("scope", scope).children(text(words))
}
