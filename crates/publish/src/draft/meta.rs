//! What a page says about itself.

use super::page::{Id, Page, ROOT};
use super::title::one_line;

/// The most characters in a name.
const MANY: usize = 80;

/// The language of the page.
pub(super) fn lang(page: &Page) -> Option<String> {
    let mut elements = page.elements(ROOT).into_iter();
    let html = elements.find(|element| page.name(*element) == "html")?;
    let lang = page.attr(html, "lang").or(page.attr(html, "xml:lang"))?;
    Some(lang.trim().to_owned())
}

/// The author of the page.
pub(super) fn author(page: &Page) -> Option<String> {
    let elements = page.elements(ROOT);
    let is_meta = |element: &Id| {
        page.name(*element) == "meta" && page.attr(*element, "name") == Some("author")
    };
    let meta = elements.iter().copied().find(is_meta);
    let meta = meta
        .and_then(|meta| page.attr(meta, "content"))
        .map(one_line);
    let is_author = |element: &Id| {
        page.attr(*element, "rel") == Some("author")
            || page.attr(*element, "itemprop") == Some("author")
    };
    let marked = elements.iter().copied().find(is_author);
    let marked = marked.map(|marked| one_line(&page.all_text(marked)));
    let is_name = |name: &String| !name.is_empty() && name.chars().count() <= MANY;
    meta.filter(is_name).or(marked.filter(is_name))
}
