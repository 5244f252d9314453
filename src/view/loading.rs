use leptos::prelude::*;

use super::{
    element::{Element, element},
    help::{everywhere, help_line, help_lines},
};
use crate::{browser::Received, text::Words};

/// How many grey lines stand for each paragraph.
const LINES: [usize; 3] = [3, 5, 4];

/// The page while the article is on its way: its outline in grey, and the help lines at once.
pub fn loading(
    words: &'static Words,
    slow: ReadSignal<bool>,
    received: ReadSignal<Received>,
) -> Element {
    let help = everywhere();
    let said = move || {
        if slow.get() {
            words.still_loading
        } else {
            words.loading
        }
    };
    let status = view! { <p class="waiting-words" role="status">{said}</p> };
    let progress = move || {
        let Received { bytes, total } = received.get();
        total.map(|total| {
            view! {
                <progress max=total.to_string() value=bytes.to_string() aria-label=words.progress></progress>
            }
        })
    };
    let masthead = element("div")
        .class("masthead")
        .child(status.into_any())
        .child(progress.into_any())
        .child(skeleton());
    element("div")
        .class("page waiting")
        .child(help_line(&help, words))
        .child(masthead)
        .child(
            element("main")
                .id("article")
                .child(help_lines(&help, words)),
        )
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
