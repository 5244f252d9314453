use article::Article;
use unfold::browser;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::{Page, element, focused, fold, go_to, in_view, scroll_to, until};

/// Opens the page at this address and sees the heading of the section.
async fn arrive_at(hash: &str, section: &str) {
    go_to(hash);
    let _page = Page::open();
    browser::reveal_address();
    until(hash, || {
        fold(section).open() && in_view(&format!("{section}-title"))
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_link_opens_a_section_that_was_not_there_when_the_browser_looked() {
    arrive_at("#neuroplasticity", "neuroplasticity").await;
    arrive_at("#neuroplasticity-title", "neuroplasticity").await;
    arrive_at("#neuroplasticit%79", "neuroplasticity").await;
}

#[wasm_bindgen_test]
async fn a_link_into_a_section_opens_it_and_shows_the_place() {
    go_to("#cite-price-2022-1");
    let _page = Page::open();
    browser::reveal_address();
    until("the citation", || {
        fold("neuroplasticity").open() && in_view("cite-price-2022-1")
    })
    .await;
}

#[wasm_bindgen_test]
fn a_link_to_nowhere_does_nothing() {
    for hash in ["#nowhere", "#", "#%", "#%E0%A4%A", "#a b", "#<img>"] {
        go_to(hash);
        let _page = Page::open();
        browser::reveal_address();
        assert!(!fold("rapid-relief").open(), "{hash}");
    }
}

#[wasm_bindgen_test]
async fn a_link_in_the_contents_goes_to_the_heading_however_often() {
    let page = Page::open();
    let _listeners = browser::reveal_on_navigation();
    let link = page
        .root()
        .query_selector("nav a[href='#is-it-addictive']")
        .unwrap()
        .unwrap();
    let link: HtmlElement = link.dyn_into().unwrap();
    for time in ["the first time", "the second time"] {
        fold("is-it-addictive").set_open(false);
        link.click();
        until(time, || {
            fold("is-it-addictive").open() && in_view("is-it-addictive-title")
        })
        .await;
        until("focus", || focused() == "is-it-addictive-title").await;
        scroll_to(0.0);
    }
}

#[wasm_bindgen_test]
async fn an_address_typed_later_opens_its_section() {
    let _page = Page::open();
    let _listeners = browser::reveal_on_navigation();
    go_to("#rapid-relief-title");
    until("the section", || fold("rapid-relief").open()).await;
    assert_eq!(element("rapid-relief-title").tag_name(), "H2");
}

#[wasm_bindgen_test]
async fn a_section_whose_id_ends_as_headings_do_is_not_taken_for_one() {
    let json = r#"{"format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {"name": "C"},
        "introduction": [["About a ", {"term": "job"}, "."]],
        "sections": [{"id": "job-title", "title": "Job title", "body": ["Words."]}],
        "glossary": [{"id": "job", "term": "job", "definition": "Work."}]}"#;
    let page = Page::of(Article::from_json(json.as_bytes()).unwrap());
    let _listeners = browser::reveal_on_navigation();
    let link = page.root().query_selector("a.term").unwrap().unwrap();
    link.dyn_into::<HtmlElement>().unwrap().click();
    until("the word explained", || focused() == "job").await;
    assert!(!fold("job-title").open());
}
