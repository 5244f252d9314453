//! What the elements of a page contain, found in one walk.

use super::elements::{is_block, is_left_out, is_unseen, level};
use super::page::{Id, Page, ROOT, Step};

/// What an element contains.
#[derive(Clone, Copy, Default)]
pub(super) struct Shape {
    /// Characters of text outside links and menus.
    pub(super) prose: usize,
    pub(super) has_block: bool,
    pub(super) has_heading: bool,
    pub(super) has_h1: bool,
    pub(super) has_table: bool,
    pub(super) has_link: bool,
    pub(super) has_picture: bool,
    /// The cells of the longest row.
    pub(super) columns: usize,
}

/// The shapes of all elements.
pub(super) struct Shapes(Vec<Shape>);

impl Shapes {
    pub(super) fn of(page: &Page) -> Self {
        let mut shapes = Self(vec![Shape::default(); page.len()]);
        // How many links and menus the walk is inside.
        let mut apart = 0;
        page.walk(ROOT, |step| {
            match step {
                Step::Open(element) => {
                    let name = page.name(element);
                    if is_unseen(name) || is_left_out(name) {
                        return false;
                    }
                    apart += usize::from(is_apart(name));
                }
                Step::Text(text) if apart == 0 => {
                    let words = page.text(text).split_whitespace();
                    let prose: usize = words.map(|word| word.chars().count()).sum();
                    shapes.change(page.parent(text), |shape| shape.prose += prose);
                }
                Step::Text(_) => {}
                Step::Close(element) => {
                    let name = page.name(element);
                    apart -= usize::from(is_apart(name));
                    shapes.close(element, page);
                }
            }
            true
        });
        shapes
    }

    pub(super) fn get(&self, element: Id) -> Shape {
        self.0.get(element).copied().unwrap_or_default()
    }

    fn change(&mut self, element: Option<Id>, change: impl FnOnce(&mut Shape)) {
        if let Some(shape) = element.and_then(|element| self.0.get_mut(element)) {
            change(shape);
        }
    }

    /// Adds what is in an element to its parent.
    fn close(&mut self, element: Id, page: &Page) {
        let name = page.name(element);
        let inner = self.get(element);
        let span = |name| span(page, element, name);
        self.change(page.parent(element), |outer| {
            outer.prose += inner.prose;
            outer.has_block |= inner.has_block || is_block(name);
            outer.has_heading |= inner.has_heading || level(name).is_some();
            outer.has_h1 |= inner.has_h1 || name == "h1";
            outer.has_table |= inner.has_table || name == "table";
            outer.has_link |= inner.has_link || name == "a";
            outer.has_picture |= inner.has_picture || name == "img";
            match name {
                "td" | "th" => outer.columns = outer.columns.saturating_add(span("colspan")),
                "table" => {}
                _ => outer.columns = outer.columns.max(inner.columns),
            }
        });
    }
}

/// How many rows or columns a cell spans. 0 means all that follow.
pub(super) fn span(page: &Page, cell: Id, attr: &str) -> usize {
    match page.attr(cell, attr).map(|span| span.trim().parse()) {
        Some(Ok(0)) => usize::MAX,
        Some(Ok(span)) => span,
        _ => 1,
    }
}

fn is_apart(name: &str) -> bool {
    matches!(name, "a" | "nav" | "footer" | "aside")
}
