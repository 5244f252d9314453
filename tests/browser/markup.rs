use article::Article;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::Page;

#[wasm_bindgen_test]
fn markup_in_an_article_is_text_on_the_page() {
    let hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    let json = format!(
        r#"{{"format": 1, "id": "a", "lang": "en", "title": "{hostile}", "description": "{hostile}",
            "author": {{"name": "{hostile}"}},
            "sections": [{{"id": "s", "title": "{hostile}", "body": ["{hostile}", {{"list": ["{hostile}"]}}]}}]}}"#
    );
    let page = Page::of(Article::from_json(json.as_bytes()).unwrap());
    let shown = page.root().text_content().unwrap();
    assert_eq!(
        shown.matches(hostile).count(),
        8,
        "title, description, author, section four times, body twice"
    );
    assert!(page.root().query_selector("img, script").unwrap().is_none());
}
