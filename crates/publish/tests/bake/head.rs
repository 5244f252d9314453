//! What the page tells browsers and social media about its article.

use serde_json::{Value, json};

use crate::{
    html::{element, elements},
    site::{baked, fixture, published},
};

const ADDRESS: &str = "https://example.org/health/a=1&b=%222%22";

/// The names and contents of the `meta` elements of one kind.
fn contents(page: &str, kind: &str) -> Vec<(String, String)> {
    elements(page, &format!("head > meta[{kind}]"))
        .iter()
        .map(|meta| (meta.attribute(kind), meta.attribute("content")))
        .map(|(name, content)| (name.to_owned(), content.to_owned()))
        .collect()
}

fn check(name: &str, article: &Value, lang: &str, dir: &str) {
    let text = |field: &str| article[field].as_str().unwrap().to_owned();
    let page = baked(name, article, &["--url", ADDRESS]);
    let html = element(&page, "html");
    assert_eq!(
        [html.attribute("lang"), html.attribute("dir")],
        [lang, dir],
        "{name}"
    );
    assert_eq!(element(&page, "title").text(), text("title"), "{name}");
    let author = article["author"]["name"].as_str().unwrap().to_owned();
    let expected = [
        ("description", text("description")),
        ("author", author),
        ("twitter:card", "summary".to_owned()),
    ];
    let expected = expected.map(|(name, content)| (name.to_owned(), content));
    assert_eq!(contents(&page, "name"), expected, "{name}");
    let expected = [
        ("og:type", "article".to_owned()),
        ("og:title", text("title")),
        ("og:description", text("description")),
        ("og:url", ADDRESS.to_owned()),
    ];
    let expected = expected.map(|(name, content)| (name.to_owned(), content));
    assert_eq!(contents(&page, "property"), expected, "{name}");
    let canonical = element(&page, "link[rel=canonical]");
    assert_eq!(canonical.attribute("href"), ADDRESS, "{name}");
}

#[test]
fn the_head_matches_the_article() {
    check("head published", &published(), "en", "ltr");
    check("head full", &fixture("full"), "en-GB", "ltr");
    check(
        "head from right to left",
        &fixture("right-to-left"),
        "ar",
        "rtl",
    );
    let mut article = fixture("hello");
    article["dir"] = json!("rtl");
    check("head with its own direction", &article, "en", "rtl");
}

#[test]
fn a_page_without_a_known_address_has_none_in_its_head() {
    let page = baked("no address known", &fixture("full"), &[]);
    for selector in ["link[rel=canonical]", "meta[property='og:url']"] {
        assert!(elements(&page, selector).is_empty(), "{selector}");
    }
}

#[test]
fn the_charset_is_among_the_first_bytes() {
    // https://html.spec.whatwg.org/multipage/semantics.html#charset
    let page = baked("charset", &published(), &[]);
    let place = page.find("<meta charset=\"utf-8\">").unwrap();
    assert!(place < 1000, "{place}");
}
