//! What the reader takes along to an appointment: chosen on the page, printed or saved as one sheet.

mod offer;
mod sheet;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use leptos::prelude::*;

use super::{
    element::{Child, Element, button, element, label, part, plain},
    interface::{Action, Interface},
};

pub(super) use offer::{Offer, offers_something};
pub(super) use sheet::paper;

/// The reader's own sheet. It is part of the page, and gone with it.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// Whether the reader is making it.
    pub open: RwSignal<bool>,
    /// What is ticked: indexes of the questions, and after those of the key messages.
    pub ticked: RwSignal<Vec<usize>>,
    /// The reader's own note.
    pub note: RwSignal<String>,
    /// Where the page is.
    pub address: RwSignal<String>,
    /// What happens to it.
    pub stage: RwSignal<Stage>,
}

/// What happens to the reader's sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The reader ticks and writes.
    Making,
    /// It was asked for, and there is nothing on it.
    Empty,
    /// It is being printed.
    Printing,
    /// The browser could not print it.
    NotPrinted,
}

impl Sheet {
    /// An empty one.
    pub(super) fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            ticked: RwSignal::new(Vec::new()),
            note: RwSignal::new(String::new()),
            address: RwSignal::new(String::new()),
            stage: RwSignal::new(Stage::Making),
        }
    }

    /// Whether nothing is ticked and nothing written.
    pub fn is_empty(self) -> bool {
        self.ticked.with_untracked(Vec::is_empty)
            && self.note.with_untracked(|note| note.trim().is_empty())
    }
}

/// The part of the page where it is made.
pub(super) fn appointment(offer: &Rc<Offer>, page: Interface) -> Element {
    let words = page.words;
    let open = page.state.sheet.open;
    let make = button(move || page.act(Action::MakeSheet(!open.get_untracked())))
        .live_state("aria-expanded", move || open.get())
        .child(words.make_sheet);
    let offer = Rc::clone(offer);
    let form = move || match open.get() {
        true => form(&offer, page),
        false => Vec::new(),
    };
    part("appointment", words.appointment_title).child(
        element("div")
            .id("appointment")
            .class("appointment")
            .child(element("p").child(words.appointment_advice))
            .child(element("p").class("make-sheet").child(make))
            .child(element("div").class("sheet-form").live_children(form)),
    )
}

fn form(offer: &Rc<Offer>, page: Interface) -> Vec<Element> {
    let words = page.words;
    let questions = offer
        .questions
        .iter()
        .map(|question| question.as_str().into());
    let messages = offer.messages.iter().map(|message| {
        let grade = message.certainty.map(|level| {
            element("span")
                .class("grade")
                .child((words.certainty)(level))
        });
        element("span")
            .child(message.text.as_str())
            .child(" ")
            .children(grade)
            .into()
    });
    let first_message = offer.questions.len();
    [
        choices(words.questions_title, 0, questions.collect(), page),
        choices(words.key_messages, first_message, messages.collect(), page),
    ]
    .into_iter()
    .flatten()
    .chain([note(page), ways(offer, page)])
    .collect()
}

/// Boxes to tick; the first has this index.
fn choices(name: &str, first: usize, rows: Vec<Child>, page: Interface) -> Option<Element> {
    let ticked = page.state.sheet.ticked;
    let group = element("fieldset").child(element("legend").child(name));
    (!rows.is_empty()).then(|| {
        (first..).zip(rows).fold(group, |group, (index, row)| {
            let field = element("input")
                .attribute("type", "checkbox")
                .ticked_if(move || ticked.with(|ticked| ticked.contains(&index)))
                .on_input(move |_| page.act(Action::Tick(index)));
            group.child(element("label").child(field).child(row))
        })
    })
}

fn note(page: Interface) -> Element {
    let field = element("textarea")
        .attribute("rows", "4")
        .attribute("aria-describedby", "sheet-note")
        .attribute("autocomplete", "off")
        // Some browsers send what they check to a server.
        .attribute("spellcheck", "false")
        .child(page.state.sheet.note.get_untracked())
        .on_input(move |note| page.act(Action::Note(note)));
    let hint = element("p")
        .id("sheet-note")
        .class("hint")
        .child(page.words.own_note_stays);
    element("div")
        .child(
            element("label")
                .child(label(page.words.own_note))
                .child(field),
        )
        .child(hint)
}

fn ways(offer: &Rc<Offer>, page: Interface) -> Element {
    let words = page.words;
    let sheet = page.state.sheet;
    let offer = Rc::clone(offer);
    let save = move || {
        page.act(Action::SaveSheet {
            name: format!("{}.txt", offer.id),
            text: plain(&sheet::sheet(&offer, sheet, words)),
        });
    };
    let said = move || match sheet.stage.get() {
        Stage::Making | Stage::Printing => "",
        Stage::Empty => words.sheet_is_empty,
        Stage::NotPrinted => words.cannot_print,
    };
    element("div")
        .class("sheet-ways")
        .child(button(move || page.act(Action::PrintSheet)).child(words.print_sheet))
        .child(button(save).child(words.save_sheet))
        .child(element("span").attribute("role", "status").live_text(said))
}
