use std::rc::Rc;

use article::{Article, Conclusion};
use leptos::prelude::*;

use super::{
    appointment::{Offer, appointment, offers_something, paper},
    block::blocks,
    byline::byline,
    certainty::certainty_explained,
    cite_this::cite_this,
    contents::{Part, contents},
    context::Context,
    fold_all::fold_all,
    glossary::glossary,
    help::{help_line, help_lines, lines_of},
    icon::icons,
    keep::keep,
    listen::listen_button,
    panel::panel,
    part::part,
    questions::questions,
    references::references,
    section::section,
    short_version::short_version,
    tools::tools,
};
use crate::{
    element::{Element, button, element, link},
    marks::{ARTICLE, COPY_WORDS, NOTICE, PAGE_ADDRESS, RESUME, SAID, TOP},
    state::Action,
    text::Words,
};

/// The whole article. `parts` are what its table of contents lists; `address` is the page's address, if known.
pub fn article_page(
    article: &Article,
    parts: &[Part],
    context: Context,
    address: Option<&str>,
) -> Element {
    let words = context.words;
    let help = lines_of(article);
    let offer = offers_something(article).then(|| Rc::new(Offer::of(article, words)));
    element("div")
        .class("page")
        .child(
            link(format!("#{ARTICLE}"))
                .class("page-skip visually-hidden")
                .child(words.skip()),
        )
        .child(help_line(&help, words))
        .child(masthead(article, context))
        .child(side(parts, context))
        .child(main(article, offer.as_ref(), context, address))
        .child(foot(context, address))
        .child(panel(words))
        .children(offer.map(|offer| paper(&offer, context)))
        .child(
            element("p")
                .id(SAID)
                .class("visually-hidden")
                .attr("role", "status"),
        )
        .child(
            element("span")
                .id(COPY_WORDS)
                .class("visually-hidden")
                .attr("aria-hidden", "true")
                .child(words.copy_link()),
        )
        .child(icons())
}

/// Where the reader stopped last time.
pub(super) fn resume(context: Context) -> Element {
    let words = context.words;
    let stopped = context.state.stopped_at;
    element("a")
        .id(RESUME)
        .attr("href", move || {
            stopped.with(|place| {
                let part = place.as_ref().map_or(ARTICLE, |(id, _)| id);
                format!("#{part}")
            })
        })
        .attr("hidden", move || stopped.with(Option::is_none))
        .child(move || {
            stopped.with(|place| {
                let title = place.as_ref().map(|(_, title)| title);
                title.map(|title| words.resume(title)).unwrap_or_default()
            })
        })
}

/// What the masthead offers. `minutes` is the reading time of the short version.
pub(super) fn offers(minutes: u32, context: Context) -> Element {
    let share = button(move || context.act(Action::Share))
        .class("masthead-share")
        .child(context.words.pass_on());
    element("div")
        .class("masthead-offers")
        .child(short_version(minutes, context))
        .child(share)
        .child(listen_button(context))
}

/// What is beside the text, or above it where there is no room.
pub(super) fn side(parts: &[Part], context: Context) -> Element {
    element("div")
        .class("page-side")
        .child(tools(parts, context))
        .child(contents(parts, context))
}

fn masthead(article: &Article, context: Context) -> Element {
    let words = context.words;
    element("header")
        .class("masthead")
        .child(element("h1").id(TOP).focusable().child(article.title()))
        .child(
            element("p")
                .class("masthead-description")
                .child(article.description()),
        )
        .child(byline(article, words))
        .child(offers(article.short_reading_minutes(), context))
        .child(
            element("p")
                .class("masthead-notice")
                .child(element("span").id(NOTICE).attr("role", "status"))
                .child(resume(context)),
        )
}

fn main(
    article: &Article,
    offer: Option<&Rc<Offer>>,
    context: Context,
    address: Option<&str>,
) -> Element {
    let words = context.words;
    let help = lines_of(article);
    let introduction = blocks(article.introduction(), words);
    element("main")
        .id(ARTICLE)
        .child(
            element("div")
                .id("introduction")
                .class("text-body")
                .children(introduction),
        )
        .child(fold_all(context))
        .children(
            article
                .sections()
                .iter()
                .map(|part| section(part, article, &help, context)),
        )
        .children(article.conclusion().map(|part| conclusion(part, words)))
        .children(questions(article.questions(), words))
        .children(offer.map(|offer| appointment(offer, context)))
        .children(glossary(article.glossary(), words))
        .children(certainty_explained(article, words))
        .children(references(article.references(), words))
        .child(cite_this(article, address, words))
        .child(help_lines(&help, words))
}

fn foot(context: Context, address: Option<&str>) -> Element {
    let words = context.words;
    element("footer")
        .class("page-end")
        .child(element("p").child(words.not_advice()))
        .child(
            element("p")
                .id(PAGE_ADDRESS)
                .class("page-address")
                .children(address.map(|address| words.page_address(address))),
        )
        .child(keep(context))
        .child(
            element("p")
                .class("page-to-top")
                .child(link(format!("#{TOP}")).child(words.to_top())),
        )
}

fn conclusion(conclusion: &Conclusion, words: &'static Words) -> Element {
    let body = blocks(conclusion.body(), words);
    part("conclusion", words.quote(conclusion.title())).child(
        element("div")
            .id("conclusion")
            .class("text-body")
            .children(body),
    )
}
