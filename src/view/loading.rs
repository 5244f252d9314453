use leptos::prelude::*;

use super::help::{everywhere, help_line, help_lines_alone};
use crate::{
    browser::Received,
    element::{Element, element},
    marks::{ARTICLE, TOP},
    text::Words,
};

/// How many grey lines stand for each paragraph.
const LINES: [usize; 3] = [3, 5, 4];

/// The page while the article is loading: a grey outline, and the help lines at once. `cargo xtask first-screen` writes
/// it into index.html, for the time before the app runs.
pub fn loading(
    words: &'static Words,
    slow: ReadSignal<bool>,
    received: ReadSignal<Received>,
) -> Element {
    let said = move || {
        if slow.get() {
            words.still_loading()
        } else {
            words.loading()
        }
    };
    let progress = move || {
        let Received { bytes, total } = received.get();
        let bar = total.map(|total| {
            element("progress")
                .attr("max", total.to_string())
                .attr("value", bytes.to_string())
                .attr("aria-label", words.progress())
        });
        bar.into_iter().collect::<Vec<_>>()
    };
    let help = everywhere();
    let said = element("h1")
        .id(TOP)
        .class("loading-words")
        .focusable()
        .child(said);
    let masthead = element("div")
        .class("masthead")
        .child(element("div").attr("role", "status").child(said))
        .child(element("div").class("loading-progress").child(progress))
        .child(skeleton());
    let main = element("main")
        .id(ARTICLE)
        .child(masthead)
        .child(help_lines_alone(&help, words));
    element("div")
        .class("page loading")
        .child(help_line(&help, words))
        .child(main)
}

fn skeleton() -> Element {
    let grey = |class| element("span").class(class);
    let paragraphs = LINES.map(|count| {
        element("div")
            .class("loading-paragraph")
            .children((0..count).map(|_| grey("loading-line")))
    });
    element("div")
        .class("loading-skeleton")
        .attr("aria-hidden", "true")
        .child(grey("loading-heading"))
        .children(paragraphs)
}
