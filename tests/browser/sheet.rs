//! The sheet for an appointment.

use js_sys::Promise;
use unfold::marks::PRINT_SHEET;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, until},
    reader::{Different, attr, checked, differs, press, root_has, run, shown, text, write},
};

const MAKE: &str = ".appointment-make button";
const NOTE: &str = ".appointment-form textarea";
const PRINT: &str = ".appointment-ways button:nth-of-type(1)";
const SAVE: &str = ".appointment-ways button:nth-of-type(2)";
const TOLD: &str = ".appointment-ways [role=status]";
const EMPTY: &str = "The sheet is empty. Tick something or write a note.";

/// Selects the box of the row with this index in the group with this one, from 1.
fn tick_box(group: u8, row: u8) -> String {
    format!(".appointment-form fieldset:nth-of-type({group}) label:nth-of-type({row}) input")
}

async fn make() -> Page {
    let page = Page::live();
    press(MAKE);
    until("the form", || shown(NOTE)).await;
    page
}

#[wasm_bindgen_test]
async fn the_form_opens_and_what_was_put_aside_is_as_it_was() {
    let page = Page::live();
    assert!(!shown(".appointment-form fieldset"));
    assert_eq!(attr(MAKE, "aria-expanded"), "false");
    press(MAKE);
    until("the form", || shown(NOTE)).await;
    assert_eq!(attr(MAKE, "aria-expanded"), "true");
    press(&tick_box(1, 2));
    press(&tick_box(2, 1));
    write(NOTE, "Mine");
    press(MAKE);
    until("no form", || !shown(NOTE)).await;
    press(MAKE);
    until("the form", || shown(NOTE)).await;
    assert!(checked(&tick_box(1, 2)) && checked(&tick_box(2, 1)));
    assert!(!checked(&tick_box(1, 1)) && !checked(&tick_box(2, 2)));
    assert_eq!(text(NOTE), "Mine");
    let nothing =
        run("localStorage.length + sessionStorage.length === 0 && document.cookie === ''");
    assert!(nothing.is_truthy(), "nothing is stored");
    drop(page);

    // Another page has a sheet of its own.
    let _page = make().await;
    assert!(!checked(&tick_box(1, 2)));
    assert_eq!(text(NOTE), "");
}

#[wasm_bindgen_test]
async fn an_empty_sheet_is_neither_printed_nor_saved_and_that_is_told_until_it_changes() {
    let printed = watch_printing();
    let saved = watch_saving();
    let _page = make().await;
    for button in [PRINT, SAVE] {
        press(button);
        until(button, || text(TOLD) == EMPTY).await;
        press(&tick_box(1, 1));
        until("a tick is noticed", || text(TOLD).is_empty()).await;
        press(&tick_box(1, 1));
        press(button);
        until("unticked, it is empty", || text(TOLD) == EMPTY).await;
        write(NOTE, "Mine");
        until("a note is noticed", || text(TOLD).is_empty()).await;
        write(NOTE, "  \n ");
        press(button);
        until("blanks are no note", || text(TOLD) == EMPTY).await;
        press(MAKE);
        press(MAKE);
        until("it begins anew", || shown(NOTE) && text(TOLD).is_empty()).await;
    }
    assert!(run("window.printed === null && window.savedAs === null").is_truthy());
    drop((printed, saved));
}

#[wasm_bindgen_test]
async fn the_printed_sheet_has_what_was_chosen_and_is_gone_afterwards() {
    let _printed = watch_printing();
    let _page = make().await;
    press(&tick_box(1, 2));
    press(&tick_box(2, 1));
    write(NOTE, " Since spring, and <b>only</b> at night ");
    assert!(!root_has(PRINT_SHEET));
    press(PRINT);
    until("it is printed", || !run("window.printed").is_null()).await;
    let paper = run("window.printed").as_string().unwrap();
    has_the_choice(&paper);
    assert!(root_has(PRINT_SHEET));
    run("window.dispatchEvent(new Event('afterprint'))");
    assert!(!root_has(PRINT_SHEET));
    until("the paper is gone", || {
        text(".appointment-sheet").is_empty()
    })
    .await;
}

#[wasm_bindgen_test]
async fn where_nothing_can_be_printed_the_page_stays_whole() {
    let _refuses = differs(
        "window",
        "print",
        "value() { throw new Error('no printer'); }",
    );
    let _page = make().await;
    press(&tick_box(1, 1));
    press(PRINT);
    assert!(root_has(PRINT_SHEET));
    until("the page is whole", || !root_has(PRINT_SHEET)).await;
    until("the paper is gone", || {
        text(".appointment-sheet").is_empty()
    })
    .await;
}

#[wasm_bindgen_test]
async fn the_saved_sheet_has_what_was_chosen_as_a_text() {
    let _saved = watch_saving();
    let _page = make().await;
    press(&tick_box(1, 2));
    press(&tick_box(2, 1));
    write(NOTE, "Since spring, and <b>only</b> at night");
    press(SAVE);
    assert_eq!(run("window.savedAs"), "tea-and-sleep.txt");
    assert_eq!(run("window.saved.type"), "text/plain;charset=utf-8");
    let file = JsFuture::from(Promise::from(run(
        "window.saved.arrayBuffer().then((bytes) => \
         new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))",
    )));
    let file = file.await.unwrap().as_string().unwrap();
    assert!(
        file.starts_with('\u{feff}'),
        "phones need to know the encoding"
    );
    has_the_choice(&file);
    // It ends a line for each entry.
    assert!(file.contains("\n- How much tea is too much?\n"), "{file}");
}

/// Whether a sheet has what both tests above have put on it, and nothing else.
fn has_the_choice(sheet: &str) {
    let address = run("location.href.split(/[?#]/)[0]").as_string().unwrap();
    for words in [
        "Tea and sleep",
        "Published 2 January 2026",
        "Not yet reviewed by a clinician",
        "How much tea is too much?",
        "Tea wakes some people.",
        "Low certainty",
        "Limits: Not for children.",
        "A trial of tea",
        "Since spring, and <b>only</b> at night",
        "Lifeline",
        "not medical advice",
        &address,
    ] {
        assert!(sheet.contains(words), "{words} is not in {sheet}");
    }
    for words in [
        "Does tea keep me awake?",
        "Bread is no tea.",
        "Make a sheet",
    ] {
        assert!(!sheet.contains(words), "{words} is in {sheet}");
    }
}

/// Keeps the text of the sheet that is printed, in place of printing it.
fn watch_printing() -> Different {
    run("window.printed = null");
    differs(
        "window",
        "print",
        "value() { window.printed = document.querySelector('.appointment-sheet').textContent; }",
    )
}

/// Keeps the file that is saved, in place of saving it.
fn watch_saving() -> [Different; 2] {
    run("window.saved = window.savedAs = null");
    [
        differs(
            "URL",
            "createObjectURL",
            "value(file) { window.saved = file; return '#saved'; }",
        ),
        differs(
            "HTMLAnchorElement.prototype",
            "click",
            "value() { window.savedAs = this.download; }",
        ),
    ]
}
