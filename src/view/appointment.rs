//! The sheet for an appointment: the reader chooses what goes on it, then prints it or saves it as a file.
//!
//! The printed sheet is made once, from the page's own elements, and is in the page while it prints; the file has the
//! text of the same elements, line by line. Ticks and note are signals and are stored nowhere. The note's field turns
//! spell checking off, because some browsers send what they check to a server.

mod offer;
mod sheet;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use leptos::prelude::*;

use super::{
    element::{Element, button, element, label, part, plain},
    interface::{Action, Interface},
};

use offer::Row;
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
    /// Whether it is being printed.
    pub printing: RwSignal<bool>,
    /// Whether it was asked for while nothing was on it.
    pub was_empty: RwSignal<bool>,
}

impl Sheet {
    /// An empty one.
    pub(super) fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            ticked: RwSignal::new(Vec::new()),
            note: RwSignal::new(String::new()),
            address: RwSignal::new(String::new()),
            printing: RwSignal::new(false),
            was_empty: RwSignal::new(false),
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
    let choices = [choices(true, offer, page), choices(false, offer, page)];
    let mut form: Vec<_> = choices.into_iter().flatten().collect();
    form.push(note(page));
    form.push(ways(offer, page));
    form
}

/// The questions, or the key messages, each with a box to tick.
fn choices(questions: bool, offer: &Offer, page: Interface) -> Option<Element> {
    let words = page.words;
    let name = match questions {
        true => words.questions_title,
        false => words.key_messages,
    };
    let mut group = None;
    for (index, row) in offer.rows.iter().enumerate() {
        if row.is_question == questions {
            let rows: Element =
                group.unwrap_or_else(|| element("fieldset").child(element("legend").child(name)));
            group = Some(rows.child(choice(index, row, page)));
        }
    }
    group
}

fn choice(index: usize, row: &Row, page: Interface) -> Element {
    let ticked = page.state.sheet.ticked;
    let field = element("input")
        .attribute("type", "checkbox")
        .ticked_if(move || ticked.with(|ticked| ticked.contains(&index)))
        .on_input(move |_| page.act(Action::Tick(index)));
    let grade = row.certainty.map(|level| {
        element("span")
            .class("grade")
            .child((page.words.certainty)(level))
    });
    let says = element("span")
        .child(row.text.as_str())
        .child(" ")
        .children(grade);
    element("label").child(field).child(says)
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
    let said = move || match sheet.was_empty.get() {
        true => words.sheet_is_empty,
        false => "",
    };
    element("div")
        .class("sheet-ways")
        .child(button(move || page.act(Action::PrintSheet)).child(words.print_sheet))
        .child(button(save).child(words.save_sheet))
        .child(element("span").attribute("role", "status").live_text(said))
}
