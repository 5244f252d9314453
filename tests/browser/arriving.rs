use article::Article;
use unfold::{browser, marks::PARTS};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::{Page, element, focused, fold, go_to, in_view, scroll_to, until};
use crate::reader::first;

/// Follows links and the address, as the app does.
fn follow() -> impl Sized {
    (
        browser::on_press(|press| {
            press.link().is_some_and(|link| {
                PARTS.go_to(link.hash());
                true
            })
        }),
        browser::on_address(|hash| PARTS.complete_navigation(hash)),
    )
}

/// Opens the page at this address and sees the heading of the section.
async fn arrive_at(hash: &str, section: &str) {
    go_to(hash);
    let _page = Page::open();
    PARTS.reveal_address();
    until(hash, || {
        fold(section).open() && in_view(&format!("{section}_title"))
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_link_opens_a_section_that_was_not_there_when_the_browser_looked() {
    arrive_at("#neuroplasticity", "neuroplasticity").await;
    arrive_at("#neuroplasticity_title", "neuroplasticity").await;
    arrive_at("#neuroplasticit%79", "neuroplasticity").await;
}

#[wasm_bindgen_test]
async fn a_link_into_a_section_opens_it_and_shows_the_place() {
    go_to("#cite_price-2022_1");
    let _page = Page::open();
    PARTS.reveal_address();
    until("the citation", || {
        fold("neuroplasticity").open() && in_view("cite_price-2022_1")
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_link_leads_to_what_stands_in_no_section() {
    for part in ["certainty", "glossary", "references", "cite-this", "help"] {
        go_to(&format!("#{part}"));
        let _page = Page::open();
        PARTS.reveal_address();
        until(part, || in_view(&format!("{part}_title"))).await;
    }
    for place in ["#glossary [id]", "#references li"] {
        let id = {
            let _page = Page::open();
            first(place).id()
        };
        go_to(&format!("#{id}"));
        let _page = Page::open();
        PARTS.reveal_address();
        until(&id, || in_view(&id)).await;
    }
}

#[wasm_bindgen_test]
fn a_link_to_nowhere_does_nothing() {
    for hash in [
        "#nowhere",
        "#",
        "#%",
        "#%E0%A4%A",
        "#%00",
        "#a b",
        "#<img>",
        "#'\"<b>",
        "#]:not(",
        "#__proto__",
    ] {
        go_to(hash);
        let _page = Page::open();
        PARTS.reveal_address();
        assert!(!fold("rapid-relief").open(), "{hash}");
    }
}

#[wasm_bindgen_test]
async fn a_link_in_the_contents_goes_to_the_heading_however_often() {
    let page = Page::open();
    let _listeners = follow();
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
            fold("is-it-addictive").open() && in_view("is-it-addictive_title")
        })
        .await;
        until("focus", || focused() == "is-it-addictive_title").await;
        scroll_to(0.0);
    }
}

#[wasm_bindgen_test]
async fn an_address_typed_later_opens_its_section() {
    let _page = Page::open();
    let _listeners = follow();
    go_to("#rapid-relief_title");
    until("the section", || fold("rapid-relief").open()).await;
    assert_eq!(element("rapid-relief_title").tag_name(), "H2");
}

#[wasm_bindgen_test]
async fn a_section_whose_id_ends_as_headings_do_is_not_taken_for_one() {
    let json = r#"{"format": 1, "id": "a", "lang": "en", "title": "A", "description": "B", "author": {"name": "C"},
        "introduction": [["About a ", {"term": "job"}, "."]],
        "sections": [{"id": "job-title", "title": "Job title", "body": ["Words."]}],
        "glossary": [{"id": "job", "term": "job", "definition": "Work."}]}"#;
    let page = Page::of(Article::from_json(json.as_bytes()).unwrap());
    let _listeners = follow();
    let link = page.root().query_selector("a.text-term").unwrap().unwrap();
    link.dyn_into::<HtmlElement>().unwrap().click();
    until("the word explained", || focused() == "job").await;
    assert!(!fold("job-title").open());
}
