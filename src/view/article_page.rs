use article::{Article, Conclusion};
use leptos::prelude::*;

use super::{
    block::blocks,
    byline::byline,
    contents::contents,
    element::{Element, element, link, part},
    fold_all::fold_all,
    glossary::glossary,
    help::{HelpEntry, help_line, help_lines, lines_of},
    keep::{Keeping, keep},
    questions::questions,
    references::references,
    section::section,
};
use crate::text::Words;

/// What the page needs besides the article itself.
pub struct Reading {
    /// Says where the page stands, for paper, if that is known.
    pub address: Option<String>,
    /// Id of the part being read.
    pub current: ReadSignal<String>,
    /// Whether every section is open.
    pub all_open: ReadSignal<bool>,
    /// Opens (`true`) or closes every section.
    pub on_fold_all: fn(bool),
    /// Whether the article is kept on the reader's device.
    pub keeping: ReadSignal<Keeping>,
    /// Keeps it there (`true`) or forgets it.
    pub on_keep: Box<dyn Fn(bool)>,
}

/// The whole article.
pub fn article_page(article: &Article, words: &'static Words, reading: Reading) -> Element {
    let help = lines_of(article);
    let bar = element("nav")
        .class("bar")
        .attribute("aria-label", words.shortcuts)
        .child(link("#contents").child(words.contents))
        .child(link("#help").child(words.help));
    let foot = element("footer")
        .class("page-end")
        .child(element("p").child(words.not_advice))
        .child(
            element("p")
                .id("page-address")
                .class("on-paper")
                .children(reading.address),
        )
        .child(keep(words, reading.keeping, reading.on_keep));
    element("div")
        .class("page")
        .child(link("#article").class("skip").child(words.skip))
        .child(help_line(&help, words))
        .child(masthead(article, words))
        .child(bar)
        .child(contents(article, words, reading.current))
        .child(main(
            article,
            &help,
            words,
            fold_all(words, reading.all_open, reading.on_fold_all),
        ))
        .child(foot)
}

fn masthead(article: &Article, words: &'static Words) -> Element {
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
            element("p")
                .id("notice")
                .class("notice")
                .attribute("role", "status"),
        )
}

fn main(
    article: &Article,
    help: &[HelpEntry],
    words: &'static Words,
    fold_all: Element,
) -> Element {
    let introduction = blocks(article.introduction(), words);
    element("main")
        .id("article")
        .focusable()
        .child(
            element("div")
                .id("introduction")
                .class("prose")
                .children(introduction),
        )
        .child(fold_all)
        .children(
            article
                .sections()
                .iter()
                .map(|part| section(part, article, help, words)),
        )
        .children(article.conclusion().map(|part| conclusion(part, words)))
        .children(questions(article.questions(), words))
        .children(glossary(article.glossary(), words))
        .children(references(article.references(), words))
        .child(help_lines(help, words))
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
