use article::Article;

use super::{about::About, act::act, follow::follow, sheet};
use crate::{
    element::Element,
    page::page,
    state::{Action, State},
    text::Words,
};

/// Shows an article and connects it to the state and the browser, until the current owner is cleaned up.
///
/// `put` mounts the article's elements, or takes over those that were baked; its result is returned.
pub fn show<T>(article: &Article, words: &'static Words, put: impl FnOnce(Element) -> T) -> T {
    let act = |state: State, action: Action| act(state, action, sheet::act);
    let page = page(article, words, None, act);
    let shown = put(page.view);
    follow(&About::article(article), words, &page.parts, page.state);
    sheet::follow(page.state.sheet);
    shown
}
