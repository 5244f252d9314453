use std::{cell::RefCell, rc::Rc};

use unfold::browser;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, element, scroll_to, until};

const HEADINGS: [&str; 4] = [
    "understanding-ketamine_title",
    "rapid-relief_title",
    "references_title",
    "help_title",
];

#[wasm_bindgen_test]
async fn the_part_being_read_follows_the_page_from_the_first_to_the_last() {
    let _page = Page::open();
    let current = Rc::new(RefCell::new(String::new()));
    let told = Rc::clone(&current);
    let ids = HEADINGS.map(str::to_owned).to_vec();
    let _spy = browser::scroll_spy(ids, move |index| {
        *told.borrow_mut() = HEADINGS.get(index).unwrap().to_string()
    });
    assert_eq!(
        *current.borrow(),
        "understanding-ketamine_title",
        "before anything moves"
    );

    element("rapid-relief_title").scroll_into_view();
    until("the second", || *current.borrow() == "rapid-relief_title").await;

    scroll_to(1e7);
    until("the last, at the end", || *current.borrow() == "help_title").await;

    scroll_to(0.0);
    until("the first again", || {
        *current.borrow() == "understanding-ketamine_title"
    })
    .await;
}
