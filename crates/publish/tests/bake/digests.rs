//! What in the page depends on other files.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256, Sha384};

use crate::{
    html::{element, elements},
    site::{CODE, Site, TEMPLATE, baked, fixture, fixtures, published},
};

/// The sources in one directive of the policy.
fn directive(page: &str, name: &str) -> String {
    let policy = element(page, "meta[http-equiv=Content-Security-Policy]");
    let mut directives = policy.attribute("content").split("; ");
    let found = directives.find_map(|directive| directive.strip_prefix(&format!("{name} ")));
    found.unwrap().to_owned()
}

fn sha256(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[test]
fn the_policy_allows_the_style_and_the_script_of_the_page() {
    for (name, article) in [
        ("policy full", fixture("full")),
        ("policy published", published()),
    ] {
        let page = baked(name, &article, &[]);
        let style = sha256(&element(&page, "style").source);
        assert_eq!(directive(&page, "style-src"), style);
        let script = sha256(&element(&page, "script[type=module]").source);
        let expected = format!("'self' {script} 'wasm-unsafe-eval'");
        assert_eq!(directive(&page, "script-src"), expected);
    }
}

#[test]
fn nothing_in_the_page_needs_more_than_the_policy_allows() {
    for (name, bytes) in fixtures("outline.txt") {
        let site = Site::new(&format!("allowed {name}"), TEMPLATE, &bytes);
        assert_eq!(site.bake(&[]).code, Some(0));
        let page = site.read("index.html");
        for element in elements(&page, "*") {
            let inline = |name: &str| name == "style" || name.starts_with("on");
            assert!(!element.attributes().any(inline), "{element:?}");
        }
    }
}

#[test]
fn headers_of_hosts_get_the_same_policy_and_restrict_framing() {
    let site = Site::new("hosts", TEMPLATE, fixture("full").to_string().as_bytes());
    let headers =
        "/*\n  Content-Security-Policy: default-src 'self'\n  Referrer-Policy: no-referrer\n";
    site.write("_headers", headers.as_bytes());
    assert_eq!(site.bake(&[]).code, Some(0));
    let page = site.read("index.html");
    let policy = element(&page, "meta[http-equiv=Content-Security-Policy]");
    let policy = policy.attribute("content");
    let expected = format!(
        "/*\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n  Referrer-Policy: no-referrer\n"
    );
    assert_eq!(site.read("_headers"), expected);
}

#[test]
fn links_to_code_have_the_integrity_of_its_files() {
    let page = baked("integrity", &fixture("hello"), &[]);
    let places = [
        (
            "template[data-app=whole] > link[rel=modulepreload]",
            "integrity",
        ),
        ("template[data-app=whole]", "data-integrity"),
        (
            "template[data-app=live] > link[rel=modulepreload]",
            "integrity",
        ),
        ("template[data-app=live]", "data-integrity"),
    ];
    for ((_, code), (place, attribute)) in CODE.into_iter().zip(places) {
        let digest = BASE64_STANDARD.encode(Sha384::digest(code));
        let found = element(&page, place);
        let expected = format!("sha384-{digest}");
        assert_eq!(found.attribute(attribute), expected, "{place}");
    }
}

#[test]
fn the_app_finds_the_article_and_what_changes_in_it() {
    for (name, bytes) in fixtures("outline.txt") {
        let site = Site::new(&format!("mount {name}"), TEMPLATE, &bytes);
        assert_eq!(site.bake(&[]).code, Some(0));
        let page = site.read("index.html");
        let mount = element(&page, "#unfold");
        assert_eq!(
            mount.attribute("data-digest"),
            article::digest(&bytes),
            "{name}"
        );
        let marks = elements(&page, "#unfold [data-mark]");
        assert!(!marks.is_empty(), "{name}");
        for (index, element) in marks.iter().enumerate() {
            assert_eq!(element.attribute("data-mark"), index.to_string(), "{name}");
        }
    }
}

#[test]
fn the_page_has_the_date_of_its_article() {
    for (fields, expected) in [
        (&["datePublished", "dateModified"][..], "2026-02-28"),
        (&["datePublished"][..], "2026-01-31"),
        (&[][..], ""),
    ] {
        let mut article = fixture("full");
        for field in [
            "datePublished",
            "dateModified",
            "lastReviewed",
            "nextReview",
        ] {
            if !fields.contains(&field) {
                article.as_object_mut().unwrap().remove(field);
            }
        }
        let page = baked(&format!("age {expected}"), &article, &[]);
        assert_eq!(element(&page, "#unfold").attribute("data-date"), expected);
    }
}

#[test]
fn the_worker_has_the_address_of_a_file_of_any_name() {
    let site = Site::new("oddly named", TEMPLATE, published().to_string().as_bytes());
    site.write("a: b\\c #1 100% é?.txt", b"A file of the site.");
    let ended = site.bake(&[]);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    let worker = site.read("worker.js");
    let address = "\"a:%20b%5Cc%20%231%20100%25%20%C3%A9%3F.txt\": \"sha384-";
    assert!(worker.contains(address), "{worker}");
}
