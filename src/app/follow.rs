use article::Article;
use leptos::prelude::*;

use super::{keep, page::Live};
use crate::{browser, text, view};

/// Follows the reader through the article that stands on the page, for as long as the page does.
pub(super) fn follow(article: &Article, live: Live) {
    let words = text::words(article.lang());
    browser::describe_page(
        article.title(),
        article.lang(),
        article.direction().as_str(),
    );
    browser::say(
        "page-address",
        &(words.page_address)(&browser::page_address()),
    );
    let headings = view::parts(article, words)
        .iter()
        .map(|part| format!("{}-title", part.id))
        .collect();
    let Live {
        current,
        all_open,
        keeping,
    } = live;
    if browser::worker().is_some() {
        keep::find_out(keeping);
    }
    std::mem::forget((
        browser::watch_folds(move |open| all_open.set(open)),
        browser::scroll_spy(headings, move |heading| {
            let part = heading.strip_suffix("-title").unwrap_or(heading);
            current.set(part.to_owned());
            browser::keep_in_view("contents", "[aria-current]");
        }),
    ));
    browser::mark("data-live");
}
