//! A section's heading, key message, certainty and limits stay visible; only its details fold, in a native `details`.
//! JAWS drops a heading inside `summary` (<https://github.com/FreedomScientific/standards-support/issues/105>), reader
//! views lose closed bodies that a script hides, and the browser's find-in-page opens a native `details` by itself.

use article::{Article, Section, Text};

use super::{
    block::blocks,
    certainty::certainty,
    context::Context,
    help::{HelpEntry, help_line_within},
    label::label,
    part::part,
    reference::numbers,
    short_version::whole_section,
    text::text,
};
use crate::{
    element::{Element, Said, element},
    text::Words,
};

/// A section of the article.
pub(super) fn section(
    section: &Section,
    article: &Article,
    help: &[HelpEntry],
    context: Context,
) -> Element {
    let words = context.words;
    let claim = section
        .claim()
        .map(|claim| labelled("section-claim", words.often_said(), claim));
    let key_message = section.key_message().map(|message| {
        element("p")
            .class("section-key-message")
            .children(text(message))
    });
    let limits = section
        .limits()
        .map(|limits| labelled("section-limits", words.limits(), limits));
    part(section.id(), words.quote(section.title()))
        // The short version has these, at least with their titles.
        .attr("data-key", "")
        .children(claim)
        .children(key_message)
        .children(
            section
                .certainty()
                .map(|grade| certainty(grade.level(), words)),
        )
        .children(section.help().then(|| help_line_within(help, words)))
        .child(details(section, article, words))
        .children(limits)
        .child(whole_section(section.id(), section.title(), context))
}

/// The details that fold. They are always in the page, so that they can be found, linked to and printed.
fn details(section: &Section, article: &Article, words: &'static Words) -> Element {
    let because = section.certainty().map(|certainty| {
        labelled(
            "section-because",
            words.why_this_sure(),
            certainty.because(),
        )
    });
    let summary = element("summary").child(label(words.details())).child(
        element("span")
            .class("visually-hidden")
            .child(words.quote(section.title()).between(&words.colon(), "")),
    );
    let body = element("div")
        .id(section.id())
        .class("text-body")
        .children(because)
        .children(blocks(section.body(), words))
        .children(numbers(section.references(), article.references(), words));
    let details = element("details").child(summary).child(body);
    if section.open() {
        details.attr("open", "")
    } else {
        details
    }
}

fn labelled(class: &'static str, words: Said, content: &Text) -> Element {
    element("p")
        .class(class)
        .child(label(words))
        .child(" ")
        .children(text(content))
}
