//! The sheet for an appointment: the reader chooses what goes on it, then prints it or saves it as a file.
//!
//! The printed sheet is made once, from the page's own elements, and is in the page while it prints; the file has the
//! text of the same elements, line by line. Ticks and note are signals and are stored nowhere. The note's field turns
//! spell checking off, because some browsers send what they check to a server.

mod offer;
mod sheet;
#[cfg(test)]
mod tests;

use super::{context::Context, label::label, part::part};
use crate::{
    element::{Element, Said, button, element, plain},
    marks::SHEET_NOTE,
    state::{Action, SheetAction},
};

use std::rc::Rc;

use leptos::prelude::*;

use offer::{Kind, Row};
pub(super) use offer::{Offer, offers_something};
pub(super) use sheet::paper;

/// The part of the page where the reader makes the sheet.
pub(super) fn appointment(offer: &Rc<Offer>, context: Context) -> Element {
    let words = context.words;
    let open = context.state.sheet.open;
    let offer = Rc::clone(offer);
    let form = move || {
        if open.get() {
            form(&offer, context)
        } else {
            Vec::new()
        }
    };
    part("appointment", words.appointment_title()).child(
        element("div")
            .id("appointment")
            .child(element("p").child(words.appointment_advice()))
            .child(element("p").class("appointment-make").child(make(context)))
            .child(element("div").class("appointment-form").child(form)),
    )
}

/// The button that opens and closes the sheet.
pub(super) fn make(context: Context) -> Element {
    let open = context.state.sheet.open;
    let press = move || {
        context.act(if open.get_untracked() {
            Action::Sheet(SheetAction::Close)
        } else {
            Action::Sheet(SheetAction::Open)
        });
    };
    button(press)
        .attr("aria-expanded", move || open.get().to_string())
        .child(context.words.make_sheet())
}

fn form(offer: &Rc<Offer>, context: Context) -> Vec<Element> {
    let choices = [Kind::Question, Kind::KeyMessage].map(|kind| choices(kind, offer, context));
    let mut form: Vec<_> = choices.into_iter().flatten().collect();
    form.push(note(context));
    form.push(ways(offer, context));
    form
}

/// The questions or the key messages, each with a checkbox.
fn choices(kind: Kind, offer: &Offer, context: Context) -> Option<Element> {
    let words = context.words;
    let name = match kind {
        Kind::Question => words.questions_title(),
        Kind::KeyMessage => words.key_messages(),
    };
    let mut group = None;
    for (index, row) in offer.rows.iter().enumerate() {
        if row.kind == kind {
            let rows: Element = group.unwrap_or_else(|| {
                element("fieldset").child(element("legend").child(name.clone()))
            });
            group = Some(rows.child(choice(index, row, context)));
        }
    }
    group
}

fn choice(index: usize, row: &Row, context: Context) -> Element {
    let ticked = context.state.sheet.ticked;
    let field = element("input")
        .attr("type", "checkbox")
        .prop("checked", move || {
            ticked.with(|ticked| ticked.contains(&index))
        })
        .on("input", move |_| {
            context.act(Action::Sheet(SheetAction::Tick(index)));
        });
    let grade = row.certainty.map(|level| {
        element("span")
            .class("appointment-grade")
            .child(context.words.certainty(level))
    });
    let says = element("span")
        .child(element("bdi").child(row.text.as_str()))
        .child(" ")
        .children(grade);
    element("label").child(field).child(says)
}

fn note(context: Context) -> Element {
    let field = element("textarea")
        .attr("rows", "4")
        .attr("aria-describedby", SHEET_NOTE)
        .attr("autocomplete", "off")
        // Some browsers send the text that they spell-check to a server.
        .attr("spellcheck", "false")
        .child(context.state.sheet.note.get_untracked())
        .on("input", move |note| {
            context.act(Action::Sheet(SheetAction::Note(note)));
        });
    let hint = element("p")
        .id(SHEET_NOTE)
        .class("appointment-hint")
        .child(context.words.own_note_stays());
    element("div")
        .child(
            element("label")
                .child(label(context.words.own_note()))
                .child(field),
        )
        .child(hint)
}

fn ways(offer: &Rc<Offer>, context: Context) -> Element {
    let words = context.words;
    let sheet = context.state.sheet;
    let offer = Rc::clone(offer);
    let save = move || {
        context.act(Action::Sheet(SheetAction::Save {
            name: format!("{}.txt", offer.id),
            text: plain(&sheet::sheet(&offer, sheet, words)),
        }));
    };
    let said = move || {
        if sheet.was_empty.get() {
            words.sheet_is_empty()
        } else {
            Said::default()
        }
    };
    element("div")
        .class("appointment-ways")
        .child(
            button(move || context.act(Action::Sheet(SheetAction::Print)))
                .child(words.print_sheet()),
        )
        .child(button(save).child(words.save_sheet()))
        .child(element("span").attr("role", "status").child(said))
}
