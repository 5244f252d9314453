use article::Article;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::Page;

const HOSTILE: &str = "<img src=x onerror=alert(1)><script>alert(2)</script>";

/// Where the words of the article below stand on the page.
const PLACES: &[&str] = &[
    "#_top",
    ".masthead-description",
    ".byline",
    "#contents li:first-child a",
    "#s_title",
    "summary",
    "#s p",
    "#s li",
    "#_cite-text",
    "#_cite-bibtex",
    "#_cite-ris",
    ".short-version-link a",
];

#[wasm_bindgen_test]
fn markup_in_an_article_is_text_on_the_page() {
    let json = format!(
        r#"{{"format": 1, "id": "a", "lang": "en", "title": "{HOSTILE}", "description": "{HOSTILE}",
            "author": {{"name": "{HOSTILE}"}},
            "sections": [{{"id": "s", "title": "{HOSTILE}", "body": ["{HOSTILE}", {{"list": ["{HOSTILE}"]}}]}}]}}"#
    );
    let page = Page::of(Article::from_json(json.as_bytes()).unwrap());
    for place in PLACES {
        let shown = page.root().query_selector(place).unwrap();
        let words = shown.and_then(|shown| shown.text_content());
        assert!(
            words.is_some_and(|words| words.contains(HOSTILE)),
            "{place} has the words as they are"
        );
    }
    assert!(page.root().query_selector("img, script").unwrap().is_none());
}
