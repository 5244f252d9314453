//! What the page tells search engines about its article.

use serde_json::{Value, json};

use crate::{
    html::{element, elements},
    site::{baked, fixture, fixtures, published},
};

/// The data in the page.
fn data(page: &str) -> Value {
    let script = element(page, "script[type='application/ld+json']");
    assert!(!script.source.contains('<'), "{}", script.source);
    serde_json::from_str(&script.source).unwrap()
}

fn check(name: &str, article: &Value) {
    let data = data(&baked(name, article, &[]));
    assert_eq!(data["@context"], "https://schema.org", "{name}");
    assert_eq!(data["@type"], "MedicalWebPage", "{name}");
    assert_eq!(data["isAccessibleForFree"], true, "{name}");
    for (key, field) in [
        ("headline", "title"),
        ("description", "description"),
        ("inLanguage", "lang"),
        ("datePublished", "datePublished"),
        ("dateModified", "dateModified"),
        ("lastReviewed", "lastReviewed"),
    ] {
        assert_eq!(data[key], article[field], "{name}: {key}");
    }
    for key in ["author", "publisher", "reviewedBy"] {
        assert_eq!(data[key]["name"], article[key]["name"], "{name}: {key}");
        assert_eq!(data[key]["url"], article[key]["url"], "{name}: {key}");
    }
    let mut cited = titles(&data["citation"], "name");
    let mut references = titles(&article["references"], "title");
    cited.sort();
    references.sort();
    assert_eq!(cited, references, "{name}");
}

fn titles<'a>(items: &'a Value, field: &str) -> Vec<Option<&'a str>> {
    let items = items.as_array().into_iter().flatten();
    items.map(|item| item[field].as_str()).collect()
}

#[test]
fn the_data_matches_the_article() {
    check("data published", &published());
    check("data full", &fixture("full"));
    check("data right to left", &fixture("right-to-left"));
}

#[test]
fn every_article_has_data_without_empty_fields() {
    for (name, bytes) in fixtures("outline.txt") {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
        let article = serde_json::from_slice(bytes).unwrap();
        let data = data(&baked(&format!("fields {name}"), &article, &[]));
        assert!(!data.to_string().contains("null"), "{name}: {data}");
    }
}

#[test]
fn a_citation_has_what_is_known_about_the_reference() {
    let data = data(&baked("citations", &fixture("full"), &[]));
    let citations = data["citation"].as_array().unwrap();
    let named = |name: &str| {
        citations
            .iter()
            .find(|citation| citation["name"] == name)
            .unwrap()
    };
    assert_eq!(
        *named("First"),
        json!({
            "@type": "CreativeWork",
            "name": "First",
            "author": ["J. Doe", "Example Group"],
            "datePublished": "2013",
            "identifier": "https://doi.org/10.5555/12345678",
            "url": "https://doi.org/10.5555/12345678",
        })
    );
    assert_eq!(
        *named("Third"),
        json!({ "@type": "CreativeWork", "name": "Third", "url": "https://example.org/third" })
    );
}

#[test]
fn page_and_data_have_the_same_address_for_a_doi() {
    let mut article = fixture("full");
    for reference in article["references"].as_array_mut().unwrap() {
        if reference["title"] == "First" {
            reference["DOI"] = json!("10.1002/(SICI)1<2::AID>3.0.CO;2-#");
        }
    }
    let link = "https://doi.org/10.1002/(SICI)1%3C2::AID%3E3.0.CO;2-%23";
    let page = baked("escaped doi", &article, &[]);
    let data = data(&page);
    let citations = data["citation"].as_array().unwrap();
    let first = citations.iter().find(|cited| cited["name"] == "First");
    assert_eq!(first.unwrap()["identifier"], link);
    assert_eq!(first.unwrap()["url"], link);
    let links = elements(&page, "#references .reference-links a");
    assert!(links.iter().any(|found| found.attribute("href") == link));
}

#[test]
fn the_data_has_the_address_if_it_is_known() {
    let with = baked(
        "data address",
        &fixture("hello"),
        &["--url", "https://example.org/"],
    );
    assert_eq!(data(&with)["url"], "https://example.org/");
    let without = baked("data no address", &fixture("hello"), &[]);
    assert_eq!(data(&without).get("url"), None);
}
