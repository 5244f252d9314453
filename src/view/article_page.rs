use std::rc::Rc;

use article::{Article, Conclusion};
use leptos::prelude::*;

use super::{
    appointment::{Offer, appointment, offers_something, paper},
    block::blocks,
    byline::byline,
    certainty::certainty_explained,
    cite_this::cite_this,
    contents::{contents, parts},
    element::{Element, button, element, link, part},
    fold_all::fold_all,
    glossary::glossary,
    help::{help_line, help_lines, lines_of},
    icon::icons,
    interface::{Action, Interface},
    keep::keep,
    listen::listen_button,
    panel::panel,
    questions::questions,
    references::references,
    section::section,
    short_version::short_version,
    tools::tools,
};
use crate::text::Words;

/// The whole article. `address` is where the page stands, if that is known.
pub fn article_page(article: &Article, page: Interface, address: Option<&str>) -> Element {
    let words = page.words;
    let help = lines_of(article);
    let parts = parts(article, words);
    let offer = offers_something(article).then(|| Rc::new(Offer::of(article, words)));
    let side = element("div")
        .class("side")
        .child(tools(&parts, page))
        .child(contents(parts, page));
    element("div")
        .class("page")
        .child(link("#article").class("skip").child(words.skip))
        .child(help_line(&help, words))
        .child(masthead(article, page))
        .child(side)
        .child(main(article, offer.as_ref(), page, address))
        .child(foot(page, address))
        .child(panel(words))
        .children(offer.map(|offer| paper(&offer, page)))
        .child(
            element("p")
                .id("said")
                .class("visually-hidden")
                .attribute("role", "status"),
        )
        .child(
            element("span")
                .id("copy-words")
                .class("visually-hidden")
                .attribute("aria-hidden", "true")
                .child(words.copy_link),
        )
        .child(icons())
}

fn masthead(article: &Article, page: Interface) -> Element {
    let words = page.words;
    let stopped = page.state.stopped_at;
    let resume = element("a")
        .id("resume")
        .live_attribute("href", move || {
            stopped.with(|place| {
                let part = place.as_ref().map_or("article", |(id, _)| id);
                Some(format!("#{part}"))
            })
        })
        .shown_if(move || stopped.with(Option::is_some))
        .live_text(move || {
            stopped.with(|place| {
                let title = place.as_ref().map(|(_, title)| title.as_str());
                title.map(words.resume).unwrap_or_default()
            })
        });
    let share = button(move || page.act(Action::Share))
        .class("share-page")
        .child(words.pass_on);
    element("header")
        .class("masthead")
        .child(
            element("h1")
                .id("top-title")
                .focusable()
                .child(article.title()),
        )
        .child(
            element("p")
                .class("description")
                .child(article.description()),
        )
        .child(byline(article, words))
        .child(
            element("div")
                .class("offers")
                .child(short_version(article.short_reading_minutes(), page))
                .child(share)
                .child(listen_button(page)),
        )
        .child(
            element("p")
                .class("notice")
                .child(element("span").id("notice").attribute("role", "status"))
                .child(resume),
        )
}

fn main(
    article: &Article,
    offer: Option<&Rc<Offer>>,
    page: Interface,
    address: Option<&str>,
) -> Element {
    let words = page.words;
    let help = lines_of(article);
    let introduction = blocks(article.introduction(), words);
    element("main")
        .id("article")
        .child(
            element("div")
                .id("introduction")
                .class("prose")
                .children(introduction),
        )
        .child(fold_all(page))
        .children(
            article
                .sections()
                .iter()
                .map(|part| section(part, article, &help, page)),
        )
        .children(article.conclusion().map(|part| conclusion(part, words)))
        .children(questions(article.questions(), words))
        .children(offer.map(|offer| appointment(offer, page)))
        .children(glossary(article.glossary(), words))
        .children(certainty_explained(article, words))
        .children(references(article.references(), words))
        .child(cite_this(article, address, words))
        .child(help_lines(&help, words))
}

fn foot(page: Interface, address: Option<&str>) -> Element {
    let words = page.words;
    element("footer")
        .class("page-end")
        .child(element("p").child(words.not_advice))
        .child(
            element("p")
                .id("page-address")
                .class("on-paper")
                .children(address.map(words.page_address)),
        )
        .child(keep(page))
        .child(
            element("p")
                .class("to-top")
                .child(link("#top-title").child(words.to_top)),
        )
}

fn conclusion(conclusion: &Conclusion, words: &'static Words) -> Element {
    let body = blocks(conclusion.body(), words);
    part("conclusion", conclusion.title()).child(
        element("div")
            .id("conclusion")
            .class("prose")
            .children(body),
    )
}
