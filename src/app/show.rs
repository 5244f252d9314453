use article::Article;

use super::{act::act, follow::follow};
use crate::{element::Element, page::page, text::Words};

/// Shows an article and connects it to the state and the browser, until the current owner is cleaned up.
///
/// `put` mounts the article's elements, or takes over those that were baked; its result is returned.
pub fn show<T>(article: &Article, words: &'static Words, put: impl FnOnce(Element) -> T) -> T {
    let page = page(article, words, None, act);
    let shown = put(page.view);
    follow(article, words, &page.parts, page.state);
    shown
}
