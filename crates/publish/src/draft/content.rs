//! The main content of a page.
//!
//! Crates that find it as reader views do, such as dom_smoothie, return a new page without what they take for clutter.
//! They name neither that nor the lines of the rest, so they cannot show that every sentence was kept.

use super::elements::{is_block, is_unseen};
use super::page::{Id, Page, ROOT};
use super::shape::Shapes;

/// Words in the classes and ids of elements around the main content.
const AROUND: [&str; 9] = [
    "menu",
    "nav",
    "navbar",
    "navigation",
    "sidebar",
    "footer",
    "breadcrumb",
    "breadcrumbs",
    "cookie",
];

/// The main content, and whether the page itself marks it as such.
pub(super) struct Content {
    pub(super) root: Id,
    pub(super) is_marked: bool,
}

/// Finds the main content: what the page marks as its article or main part, or else the smallest
/// element that has nearly all the text.
pub(super) fn find(page: &Page, shapes: &Shapes) -> Content {
    let elements = page.elements(ROOT);
    let all = shapes.get(ROOT).prose;
    let has_text = |element: &Id| shapes.get(*element).prose * 4 > all;
    let is_main = |element: &&Id| {
        page.name(**element) == "main" || page.attr(**element, "role") == Some("main")
    };
    let articles: Vec<Id> = elements
        .iter()
        .copied()
        .filter(|element| page.name(*element) == "article")
        .collect();
    let mains: Vec<Id> = elements.iter().filter(is_main).copied().collect();
    let titled: Vec<Id> = articles
        .iter()
        .copied()
        .filter(|article| shapes.get(*article).has_h1)
        .collect();
    for marked in [articles, titled, mains] {
        if let [root] = marked.as_slice()
            && has_text(root)
        {
            return Content {
                root: *root,
                is_marked: true,
            };
        }
    }
    let body = elements
        .iter()
        .find(|element| page.name(**element) == "body");
    let mut root = body.copied().unwrap_or(ROOT);
    for element in elements {
        let (inner, outer) = (shapes.get(element), shapes.get(root));
        let is_inside = page.parent(element) == Some(root);
        let is_most = inner.prose * 20 > outer.prose * 17;
        let is_whole = inner.has_h1 || !outer.has_h1;
        let is_container = is_block(page.name(element))
            && !matches!(
                page.name(element),
                "p" | "ul" | "ol" | "table" | "blockquote" | "tbody" | "tr" | "h1" | "h2" | "h3"
            );
        if is_inside && is_most && is_whole && is_container {
            root = element;
        }
    }
    Content {
        root,
        is_marked: false,
    }
}

impl Content {
    /// Whether an element in the main content does not belong to it: a menu and, where the page
    /// does not mark its main content, its header and footer.
    pub(super) fn is_around(&self, element: Id, page: &Page, shapes: &Shapes) -> bool {
        let name = page.name(element);
        let (inner, outer) = (shapes.get(element), shapes.get(self.root));
        if inner.has_h1 || is_unseen(name) {
            return false;
        }
        if name == "nav" || page.attr(element, "role") == Some("navigation") {
            return true;
        }
        let mut names = page.classes(element).chain(page.attr(element, "id"));
        let mut is_named = || {
            names.any(|name| {
                let mut words = name.split(['-', '_']);
                words.any(|word| AROUND.contains(&word.to_ascii_lowercase().as_str()))
            })
        };
        !self.is_marked
            && (matches!(name, "header" | "footer" | "aside")
                && page.parent(element) == Some(self.root)
                || is_block(name) && inner.prose * 4 < outer.prose && is_named())
    }
}
