use article::Article;
use leptos::prelude::*;

use crate::{
    browser, text,
    view::{self, Element, Keeping},
};

use super::keep::keep;

/// What changes on an article's page while it is read.
pub(super) struct Live {
    /// Id of the part being read.
    pub(super) current: RwSignal<String>,
    /// Whether every section is open.
    pub(super) all_open: RwSignal<bool>,
    /// Whether the article is kept on the reader's device.
    pub(super) keeping: RwSignal<Keeping>,
}

/// The article's page, and what changes on it. The same for the same article, in the browser and where it is baked.
pub(super) fn page(article: &Article, address: Option<&str>) -> (Element, Live) {
    let words = text::words(article.lang());
    let first = view::parts(article, words).into_iter().next();
    let live = Live {
        current: RwSignal::new(first.map(|part| part.id).unwrap_or_default()),
        all_open: RwSignal::new(false),
        keeping: RwSignal::new(Keeping::Not),
    };
    let keeping = live.keeping;
    let reading = view::Reading {
        address: address.map(|address| (words.page_address)(address)),
        current: live.current.read_only(),
        all_open: live.all_open.read_only(),
        on_fold_all: browser::fold_all,
        keeping: keeping.read_only(),
        on_keep: Box::new(move |wanted| keep(wanted, keeping)),
    };
    (view::article_page(article, words, reading), live)
}
