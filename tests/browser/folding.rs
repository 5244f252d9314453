use std::{cell::Cell, rc::Rc};

use unfold::{browser, marks::FOLDS};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, fold, until};

#[wasm_bindgen_test]
fn only_what_the_author_opened_is_open_at_first() {
    let _page = Page::open();
    assert!(fold("understanding-ketamine").open());
    assert!(!fold("rapid-relief").open());
}

#[wasm_bindgen_test]
fn the_text_of_a_closed_section_is_in_the_page() {
    let page = Page::live();
    assert!(fold("first").open() && !fold("second").open());
    let text = page.root().text_content().unwrap();
    assert!(text.contains("With bread there is marmalade."));
}

#[wasm_bindgen_test]
async fn every_change_is_noticed_whoever_made_it() {
    let _page = Page::open();
    let all_open = Rc::new(Cell::new(false));
    let told = Rc::clone(&all_open);
    let _watching = browser::watch_folds(FOLDS, move |open| told.set(open));
    assert!(!all_open.get());

    browser::open_all(FOLDS);
    until("all are open", || all_open.get()).await;

    fold("rapid-relief").set_open(false);
    until("one was closed", || !all_open.get()).await;
}

#[wasm_bindgen_test]
async fn nothing_is_noticed_after_the_watching_has_ended() {
    let _page = Page::open();
    let told = Rc::new(Cell::new(0));
    let count = Rc::clone(&told);
    let watching = browser::watch_folds(FOLDS, move |_| count.set(count.get() + 1));
    let before = told.get();
    drop(watching);
    browser::open_all(FOLDS);
    until("the browser has opened them", || {
        fold("rapid-relief").open()
    })
    .await;
    assert_eq!(told.get(), before);
}
