use leptos::prelude::*;

use crate::{browser, view::Sheet};

/// What tells the style that only the sheet is to be printed.
const MARK: &str = "data-print-sheet";

/// Begins with the sheet, or puts it aside as it is.
pub(super) fn make(sheet: Sheet, open: bool) {
    sheet.address.set(browser::page_address());
    sheet.was_empty.set(false);
    sheet.open.set(open);
}

/// Ticks what has this index, or takes the tick away.
pub(super) fn tick(sheet: Sheet, index: usize) {
    let mut ticked = sheet.ticked.get_untracked();
    match ticked.iter().position(|other| *other == index) {
        Some(place) => drop(ticked.swap_remove(place)),
        None => ticked.push(index),
    }
    sheet.ticked.set(ticked);
    sheet.was_empty.set(false);
}

/// Takes the reader's note; it is kept nowhere else.
pub(super) fn note(sheet: Sheet, note: String) {
    sheet.note.set(note);
    sheet.was_empty.set(false);
}

/// Prints the sheet alone.
pub(super) fn print(sheet: Sheet) {
    if has_something(sheet) {
        sheet.printing.set(true);
        browser::mark(MARK, true);
        browser::print_soon(move || printed(sheet));
    }
}

/// Takes the sheet off the page again.
pub(super) fn printed(sheet: Sheet) {
    browser::mark(MARK, false);
    sheet.printing.set(false);
}

/// Gives the sheet to the reader as a file.
pub(super) fn save(sheet: Sheet, name: &str, text: &str) {
    if has_something(sheet) {
        browser::save(name, text);
    }
}

/// Whether anything is on the sheet; if not, the page says so.
fn has_something(sheet: Sheet) -> bool {
    let is_empty = sheet.is_empty();
    sheet.was_empty.set(is_empty);
    !is_empty
}
