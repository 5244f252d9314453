use std::rc::Rc;

use leptos::prelude::*;

use super::offer::{Kind, Offer, Row};
use crate::{
    element::{Element, Said, element},
    state::Sheet,
    text::Words,
    view::{
        certainty::certainty,
        context::Context,
        help::with_help_lines,
        label::label,
        reference::{citation_line, links},
    },
};

/// The printed sheet, present only while printing.
pub(in crate::view) fn paper(offer: &Rc<Offer>, context: Context) -> Element {
    let sheet = context.state.sheet;
    let offer = Rc::clone(offer);
    element("div").class("appointment-sheet").child(move || {
        if sheet.printing.get() {
            vec![self::sheet(&offer, sheet, context.words)]
        } else {
            Vec::new()
        }
    })
}

/// The content of the sheet: what the reader chose, and what they need to judge it and to find it again.
pub(super) fn sheet(offer: &Offer, sheet: Sheet, words: &'static Words) -> Element {
    let mut page = element("div").child(element("h1").child(offer.title.as_str()));
    for date in &offer.dates {
        page = page.child(line(date.clone()));
    }
    let note = sheet.note.get_untracked();
    let note = (!note.trim().is_empty()).then(|| {
        let note = element("p").class("appointment-note").child(note.trim());
        headed(words.own_note(), note)
    });
    let help = with_help_lines(element("div"), &offer.help, words);
    page.children(ticked(Kind::Question, offer, sheet, words))
        .children(ticked(Kind::KeyMessage, offer, sheet, words))
        .children(note)
        .child(headed(words.help_title(), help))
        .child(line(words.not_advice()))
        .child(line(words.page_address(&sheet.address.get_untracked())))
}

/// The ticked questions or key messages.
fn ticked(kind: Kind, offer: &Offer, sheet: Sheet, words: &'static Words) -> Option<Element> {
    let ticked = sheet.ticked.get_untracked();
    let mut list = None;
    for (index, row) in offer.rows.iter().enumerate() {
        if row.kind == kind && ticked.contains(&index) {
            let rows = list.unwrap_or_else(|| element("ul"));
            list = Some(rows.child(entry(row, offer, words)));
        }
    }
    let (class, title) = match kind {
        Kind::Question => ("appointment-to-ask", words.questions_title()),
        Kind::KeyMessage => ("appointment-to-discuss", words.key_messages()),
    };
    list.map(|list| headed(title, list.class(class)))
}

fn entry(row: &Row, offer: &Offer, words: &'static Words) -> Element {
    let limits = row.limits.as_deref().map(|limits| {
        let limits = element("p")
            .child(label(words.limits()))
            .child(" ")
            .child(limits);
        limits.class("section-limits")
    });
    let mut sources = None;
    for reference in &offer.references {
        if row.references.contains(&reference.number()) {
            let list = sources.unwrap_or_else(|| element("ol").class("references"));
            let source = element("li")
                .attr("value", reference.number().to_string())
                .child(citation_line(reference))
                .children(links(reference, words));
            sources = Some(list.child(source));
        }
    }
    let before = sources.is_some().then(|| line(words.sources_here()));
    element("li")
        .child(
            element("p")
                .class("appointment-taken")
                .child(row.text.as_str()),
        )
        .children(row.certainty.map(|level| certainty(level, words)))
        .children(limits)
        .children(before)
        .children(sources)
}

fn headed(title: Said, what: Element) -> Element {
    element("section")
        .child(element("h2").child(title))
        .child(what)
}

fn line(words: Said) -> Element {
    element("p").child(words)
}
