use leptos::prelude::*;

use super::hold::hold;
use crate::{browser, marks::PRINT_SHEET, state::Sheet};

/// Removes the printable sheet once it has been printed.
pub(super) fn follow(sheet: Sheet) {
    hold(browser::listen_window("afterprint", move || {
        end_printing(sheet)
    }));
}

/// Opens the sheet.
pub(super) fn open(sheet: Sheet) {
    sheet.address.set(browser::page_address());
    sheet.was_empty.set(false);
    sheet.open.set(true);
}

/// Closes the sheet, keeping its content.
pub(super) fn close(sheet: Sheet) {
    sheet.was_empty.set(false);
    sheet.open.set(false);
}

/// Ticks or unticks the row with this index.
pub(super) fn tick(sheet: Sheet, index: usize) {
    let mut ticked = sheet.ticked.get_untracked();
    match ticked.iter().position(|other| *other == index) {
        Some(place) => drop(ticked.swap_remove(place)),
        None => ticked.push(index),
    }
    sheet.ticked.set(ticked);
    sheet.was_empty.set(false);
}

/// Sets the reader's note, which is not stored.
pub(super) fn note(sheet: Sheet, note: String) {
    sheet.note.set(note);
    sheet.was_empty.set(false);
}

/// Prints only the sheet.
pub(super) fn print(sheet: Sheet) {
    if has_content(sheet) {
        sheet.printing.set(true);
        browser::set_root_attr(PRINT_SHEET, true);
        browser::print_soon(move || end_printing(sheet));
    }
}

/// Saves the sheet as a file.
pub(super) fn save(sheet: Sheet, name: &str, text: &str) {
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
