use leptos::prelude::*;

use super::hold::hold;
use crate::{
    browser,
    marks::{PRINT_SHEET, SHEET},
    state::{Sheet, SheetAction},
};

/// Opens the sheet if the reader has asked for it, and removes the printable one once it has been printed.
pub(super) fn follow(sheet: Sheet) {
    if browser::root_value(SHEET).is_some() {
        browser::set_root_attr(SHEET, false);
        open(sheet);
    }
    hold(browser::on_window("afterprint", move || {
        end_printing(sheet)
    }));
}

/// Handles what the reader does with the sheet.
pub(super) fn act(sheet: Sheet, action: SheetAction) {
    match action {
        SheetAction::Open => open(sheet),
        SheetAction::Close => close(sheet),
        SheetAction::Tick(index) => tick(sheet, index),
        SheetAction::Note(note) => self::note(sheet, note),
        SheetAction::Print => print(sheet),
        SheetAction::Save { name, text } => save(sheet, &name, &text),
    }
}

/// Opens the sheet.
fn open(sheet: Sheet) {
    sheet.address.set(browser::page_address());
    sheet.was_empty.set(false);
    sheet.open.set(true);
}

/// Closes the sheet, keeping its content.
fn close(sheet: Sheet) {
    sheet.was_empty.set(false);
    sheet.open.set(false);
}

/// Ticks or unticks the row with this index.
fn tick(sheet: Sheet, index: usize) {
    let mut ticked = sheet.ticked.get_untracked();
    match ticked.iter().position(|other| *other == index) {
        Some(place) => drop(ticked.swap_remove(place)),
        None => ticked.push(index),
    }
    sheet.ticked.set(ticked);
    sheet.was_empty.set(false);
}

/// Sets the reader's note, which is not stored.
fn note(sheet: Sheet, note: String) {
    sheet.note.set(note);
    sheet.was_empty.set(false);
}

/// Prints only the sheet.
fn print(sheet: Sheet) {
    if has_content(sheet) {
        sheet.printing.set(true);
        browser::set_root_attr(PRINT_SHEET, true);
        browser::print_soon(move || end_printing(sheet));
    }
}

/// Saves the sheet as a file.
fn save(sheet: Sheet, name: &str, text: &str) {
    if has_content(sheet) {
        browser::save(name, text);
    }
}

fn end_printing(sheet: Sheet) {
    browser::set_root_attr(PRINT_SHEET, false);
    sheet.printing.set(false);
}

/// Whether there is anything on the sheet. If not, the page says so.
fn has_content(sheet: Sheet) -> bool {
    let is_empty = sheet.is_empty();
    sheet.was_empty.set(is_empty);
    !is_empty
}
