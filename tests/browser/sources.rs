//! The panel with the source of a sentence or the meaning of a word.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    page::{Page, focused, until},
    reader::{attr, first, key, press, run, shown, text},
};

const PANEL: &str = "#_panel";
const CITATION: &str = "#first a[role=doc-noteref]";

#[wasm_bindgen_test]
fn a_citation_shows_its_source_and_escape_returns_to_it() {
    let _page = Page::live();
    assert!(!shown(PANEL));
    press(CITATION);
    assert!(shown(PANEL));
    assert_eq!(focused(), "_panel");
    assert_eq!(
        text("#_panel .reference-citation"),
        text("#trial .reference-citation")
    );
    assert_eq!(attr("#_panel .panel-list", "href"), "#trial");
    assert!(
        run("document.querySelector('#_panel [id]') === null").is_truthy(),
        "an id stands once on the page"
    );
    assert_eq!(run("location.hash"), "", "the reader has gone nowhere");
    assert!(key("Escape"));
    assert!(!shown(PANEL));
    assert_eq!(focused(), first(CITATION).id());
    assert!(!key("Escape"), "there is nothing left to close");
}

#[wasm_bindgen_test]
fn an_explained_word_shows_what_it_means_and_leads_to_the_list() {
    let _page = Page::live();
    press("#first a.text-term");
    assert!(shown(PANEL));
    assert_eq!(text("#_panel dd"), "What wakes people.");
    press("#_panel .panel-list");
    assert!(!shown(PANEL));
    assert_eq!(run("location.hash"), "#caffeine");
}

#[wasm_bindgen_test]
fn a_press_elsewhere_closes_it_and_its_button_returns_to_the_link() {
    let _page = Page::live();
    press(CITATION);
    press("#_panel .reference-citation");
    assert!(shown(PANEL), "a press in it changes nothing");
    press("#introduction p");
    assert!(!shown(PANEL));
    press(CITATION);
    press("#_panel .panel-close");
    assert!(!shown(PANEL));
    assert_eq!(focused(), first(CITATION).id());
}

#[wasm_bindgen_test]
fn the_focus_elsewhere_closes_it() {
    let _page = Page::live();
    press(CITATION);
    run("document.getElementById('third_title').focus()");
    assert!(!shown(PANEL));
    assert_eq!(focused(), "third_title");
}

#[wasm_bindgen_test]
fn another_link_takes_its_place() {
    let _page = Page::live();
    press(CITATION);
    press("#first a.text-term");
    assert_eq!(text("#_panel dd"), "What wakes people.");
    press("#first .reference-numbers a");
    assert_eq!(
        text("#_panel .reference-citation"),
        text("#trial .reference-citation")
    );
    // A link that has no source goes where it leads.
    press("#introduction a");
    assert!(!shown(PANEL));
    assert_eq!(focused(), "help_title");
}

#[wasm_bindgen_test]
async fn it_shows_to_a_mouse_that_rests_on_a_link_and_hides_when_that_leaves() {
    let _page = Page::live();
    let over = |selector: &str, kind: &str| {
        run(&format!(
            "document.querySelector('{selector}').dispatchEvent( \
             new PointerEvent('pointerover', {{ pointerType: '{kind}', bubbles: true }}))"
        ));
    };
    over(CITATION, "touch");
    over("#first p", "mouse");
    assert!(!shown(PANEL));
    over(CITATION, "mouse");
    assert!(!shown(PANEL), "the mouse may only pass by");
    until("it rests", || shown(PANEL)).await;
    over("#_panel .reference-citation", "mouse");
    over("#third_title", "mouse");
    assert!(shown(PANEL), "the mouse may be on its way to it");
    until("it has left", || !shown(PANEL)).await;
}

#[wasm_bindgen_test]
async fn it_is_closed_before_a_tool() {
    let _page = Page::live();
    press("#_open-find");
    until("the field has the focus", || focused() == "_find-field").await;
    press(CITATION);
    assert!(shown(PANEL));
    assert!(key("Escape"));
    assert!(!shown(PANEL) && shown("#_find"));
    assert!(key("Escape"));
    until("the search is closed", || !shown("#_find")).await;
}
