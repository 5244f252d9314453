use leptos::prelude::*;

use super::{
    element::{Element, element},
    help::{everywhere, help_line, help_lines_alone},
};
use crate::{browser::Received, text::Words};

/// How many grey lines stand for each paragraph.
const LINES: [usize; 3] = [3, 5, 4];

/// The page while the article is on its way: its outline in grey, and the help lines at once.
/// `cargo xtask first-screen` writes it into index.html, for the time before the app runs.
pub fn loading(
    words: &'static Words,
    slow: ReadSignal<bool>,
    received: ReadSignal<Received>,
) -> Element {
    let said = move || {
        if slow.get() {
            words.still_loading
        } else {
            words.loading
        }
    };
    let progress = move || {
        let Received { bytes, total } = received.get();
        let bar = total.map(|total| {
            element("progress")
                .attribute("max", total.to_string())
                .attribute("value", bytes.to_string())
                .attribute("aria-label", words.progress)
        });
        bar.into_iter().collect()
    };
    let help = everywhere();
    let said = element("h1")
        .id("top-title")
        .class("waiting-words")
        .focusable()
        .live_text(said);
    let masthead = element("div")
        .class("masthead")
        .child(element("div").attribute("role", "status").child(said))
        .child(
            element("div")
                .class("waiting-progress")
                .live_children(progress),
        )
        .child(skeleton());
    let main = element("main")
        .id("article")
        .child(masthead)
        .child(help_lines_alone(&help, words));
    element("div")
        .class("page waiting")
        .child(help_line(&help, words))
        .child(main)
}

fn skeleton() -> Element {
    let grey = |class| element("span").class(class);
    let paragraphs = LINES.map(|count| {
        element("div")
            .class("paragraph")
            .children((0..count).map(|_| grey("line")))
    });
    element("div")
        .class("skeleton")
        .attribute("aria-hidden", "true")
        .child(grey("heading"))
        .children(paragraphs)
}
