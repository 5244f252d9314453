//! What a page says about itself.

use super::day::day;
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
    let meta = about(page, "author");
    let is_author = |element: &Id| {
        page.attr(*element, "rel") == Some("author")
            || page.attr(*element, "itemprop") == Some("author")
    };
    let marked = elements.iter().copied().find(is_author);
    let marked = marked.map(|marked| one_line(&page.all_text(marked)));
    let is_name = |name: &String| !name.is_empty() && name.chars().count() <= MANY;
    meta.filter(is_name).or(marked.filter(is_name))
}

/// What the page is about.
pub(super) fn description(page: &Page) -> Option<String> {
    let names = ["description", "og:description", "twitter:description"];
    let mut told = names.into_iter().filter_map(|name| about(page, name));
    told.find(|text| !text.is_empty())
}

/// The day on which the page was published.
pub(super) fn published(page: &Page) -> Option<String> {
    let in_head = about(page, "article:published_time");
    let mut elements = page.elements(ROOT).into_iter();
    let marked = elements.find(|element| page.attr(*element, "itemprop") == Some("datePublished"));
    let marked = || {
        let names = ["datetime", "content"].into_iter();
        let mut values = names.filter_map(|name| page.attr(marked?, name));
        values.next().map(str::to_owned)
    };
    day(&in_head.or_else(marked)?)
}

/// The content of the `meta` element with this name or property.
fn about(page: &Page, name: &str) -> Option<String> {
    let mut elements = page.elements(ROOT).into_iter();
    let meta = elements.find(|element| {
        page.name(*element) == "meta"
            && ["name", "property"]
                .map(|attr| page.attr(*element, attr))
                .contains(&Some(name))
    })?;
    page.attr(meta, "content").map(one_line)
}
