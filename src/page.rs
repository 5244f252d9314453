//! An article's views and state together.

use article::Article;

use crate::{
    element::Element,
    state::{Action, State},
    text::Words,
    view::{self, Context, Part},
};

/// The page of an article: the same for the same article, in the browser and where it is baked.
pub struct Page {
    /// What it shows.
    pub view: Element,
    /// What changes on it.
    pub state: State,
    /// What the table of contents lists.
    pub parts: Vec<Part>,
}

/// Makes the page of an article. `address` is where the page will be, if known; `act` handles a reader's actions.
pub fn page(
    article: &Article,
    words: &'static Words,
    address: Option<&str>,
    act: fn(State, Action),
) -> Page {
    let parts = view::parts(article, words);
    let first = parts.first().map(|part| part.id.clone());
    let state = State::new(first.unwrap_or_default());
    let context = Context { words, state, act };
    Page {
        view: view::article_page(article, &parts, context, address),
        state,
        parts,
    }
}
