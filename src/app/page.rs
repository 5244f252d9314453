use article::Article;

use super::act::act;
use crate::{
    text,
    view::{self, Element, Interface, State},
};

/// The article's page, and what changes on it. The same for the same article, in the browser and where it is baked.
pub(super) fn page(article: &Article, address: Option<&str>) -> (Element, State) {
    let words = text::words(article.lang());
    let first = view::parts(article, words).into_iter().next();
    let state = State::new(first.map(|part| part.id).unwrap_or_default());
    let page = Interface { words, state, act };
    (view::article_page(article, page, address), state)
}
