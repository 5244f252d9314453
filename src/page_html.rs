//! The article's page as HTML, before the app runs.

use article::Article;
use leptos::prelude::Owner;

use crate::{page::page, text::Words};

/// The HTML for the mount element: what the app would show. `address` is where the page will be, if known, for paper.
pub fn page_html(article: &Article, words: &'static Words, address: Option<&str>) -> String {
    // Nothing on the host acts on what a reader does.
    Owner::new().with(|| page(article, words, address, |_, _| {}).view.to_html())
}
