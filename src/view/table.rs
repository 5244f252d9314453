use article::{Table, Text};

use super::text::text;
use crate::element::{Element, element};

/// A table of the article.
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
    let name = table.caption().or(table.header().first()).map(Text::plain);
    let table = element("table")
        .attr("class", type_on_paper(table))
        .children(caption)
        .child(element("thead").child(element("tr").children(header)))
        .child(element("tbody").children(rows));
    scrolling(name.unwrap_or_default(), table)
}

/// The class of a table that fits a sheet only in small type, because paper does not scroll: the style sets the sizes.
fn type_on_paper(table: &Table) -> Option<&'static str> {
    match table.letters_across() + table.header().len() {
        ..100 => None,
        100..130 => Some("table-small"),
        130.. => Some("table-smallest"),
    }
}

/// A box in which a wide table scrolls sideways. The keyboard can reach it, so it has a name.
pub(super) fn scrolling(name: String, table: Element) -> Element {
    element("section")
        .class("table")
        .attr("tabindex", "0")
        .attr("aria-label", name)
        .child(table)
}

fn heading(scope: &'static str, words: &Text) -> Element {
    element("th").attr("scope", scope).children(text(words))
}
