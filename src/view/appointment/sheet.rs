use std::rc::Rc;

use leptos::prelude::*;

use super::{
    Sheet, Stage,
    offer::{Message, Offer},
};
use crate::{
    text::Words,
    view::{
        certainty::certainty,
        element::{Element, element, label},
        help::with_help_lines,
        interface::Interface,
        reference::{citation_line, links},
    },
};

/// The sheet on paper: there while it is printed.
pub(in crate::view) fn paper(offer: &Rc<Offer>, page: Interface) -> Element {
    let sheet = page.state.sheet;
    let offer = Rc::clone(offer);
    element("div")
        .class("sheet")
        .live_children(move || match sheet.stage.get() {
            Stage::Printing => self::sheet(&offer, sheet, page.words),
            _ => Vec::new(),
        })
}

/// What the reader takes along, with what they need to judge it and to find it again.
pub(super) fn sheet(offer: &Offer, sheet: Sheet, words: &'static Words) -> Vec<Element> {
    let ticked = sheet.ticked.get_untracked();
    let is_ticked = |index: &usize| ticked.contains(index);
    let questions = (0..).zip(&offer.questions);
    let questions = questions
        .filter(|(index, _)| is_ticked(index))
        .map(|(_, question)| element("li").child(question.as_str()));
    let messages = (offer.questions.len()..).zip(&offer.messages);
    let messages = messages
        .filter(|(index, _)| is_ticked(index))
        .map(|(_, row)| message(row, offer, words));
    let note = sheet.note.get_untracked();
    let note = (!note.trim().is_empty()).then(|| {
        let note = element("p").class("own-note").child(note.trim());
        [heading(words.own_note), note]
    });
    let dates = offer.dates.iter().map(|date| line(date));
    [element("h1").child(offer.title.as_str())]
        .into_iter()
        .chain(dates)
        .chain(list("to-ask", words.questions_title, questions.collect()))
        .chain(list("to-discuss", words.key_messages, messages.collect()))
        .chain(note.into_iter().flatten())
        .chain([
            heading(words.help_title),
            with_help_lines(element("div"), &offer.help, words),
            line(words.not_advice),
            line(&(words.page_address)(&sheet.address.get_untracked())),
        ])
        .collect()
}

fn message(message: &Message, offer: &Offer, words: &'static Words) -> Element {
    let limits = message.limits.as_deref().map(|limits| {
        let limits = element("p")
            .child(label(words.limits))
            .child(" ")
            .child(limits);
        limits.class("limits")
    });
    let used = offer
        .references
        .iter()
        .filter(|reference| message.references.contains(&reference.number()));
    let sources: Vec<_> = used
        .map(|reference| {
            element("li")
                .attribute("value", reference.number().to_string())
                .child(citation_line(reference))
                .children(links(reference, words))
        })
        .collect();
    let sources = (!sources.is_empty()).then(|| {
        let list = element("ol").class("references").children(sources);
        [line(words.sources_here), list]
    });
    element("li")
        .child(
            element("p")
                .class("key-message")
                .child(message.text.as_str()),
        )
        .children(message.certainty.map(|level| certainty(level, words)))
        .children(limits)
        .children(sources.into_iter().flatten())
}

fn list(class: &'static str, title: &str, rows: Vec<Element>) -> Vec<Element> {
    if rows.is_empty() {
        return rows;
    }
    let list = element("ul").class(class).children(rows);
    vec![heading(title), list]
}

fn heading(title: &str) -> Element {
    element("h2").child(title)
}

fn line(words: &str) -> Element {
    element("p").child(words)
}
