use leptos::prelude::*;

use crate::{
    browser,
    view::{Sheet, Stage},
};

/// What tells the style that only the sheet is to be printed.
const MARK: &str = "data-print-sheet";

/// Begins with the sheet, or puts it aside as it is.
pub(super) fn make(sheet: Sheet, open: bool) {
    sheet.address.set(browser::page_address());
    sheet.stage.set(Stage::Making);
    sheet.open.set(open);
}

/// Ticks what has this index, or takes the tick away.
pub(super) fn tick(sheet: Sheet, index: usize) {
    sheet.ticked.update(|ticked| {
        let before = ticked.len();
        ticked.retain(|other| *other != index);
        if ticked.len() == before {
            ticked.push(index);
        }
    });
    sheet.stage.set(Stage::Making);
}

/// Takes the reader's note; it is kept nowhere else.
pub(super) fn note(sheet: Sheet, note: String) {
    sheet.note.set(note);
    sheet.stage.set(Stage::Making);
}

/// Prints the sheet alone.
pub(super) fn print(sheet: Sheet) {
    if sheet.is_empty() {
        sheet.stage.set(Stage::Empty);
        return;
    }
    sheet.stage.set(Stage::Printing);
    browser::mark(MARK, true);
    browser::print_soon(move || {
        printed(sheet);
        sheet.stage.set(Stage::NotPrinted);
    });
}

/// Takes the sheet off the page again.
pub(super) fn printed(sheet: Sheet) {
    browser::mark(MARK, false);
    sheet.stage.set(Stage::Making);
}

/// Gives the sheet to the reader as a file.
pub(super) fn save(sheet: Sheet, name: &str, text: &str) {
    if sheet.is_empty() {
        sheet.stage.set(Stage::Empty);
    } else {
        sheet.stage.set(Stage::Making);
        browser::save(name, text);
    }
}
