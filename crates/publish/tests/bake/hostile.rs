//! Text that tries to be markup.

use std::collections::BTreeSet;

use article::{Article, GlossaryEntry, RESERVED_IDS, Reference, Section};
use serde_json::{Value, json};

use crate::{
    html::{element, elements},
    site::{Site, TEMPLATE, baked, fixtures, published},
};

const HOSTILE: [&str; 7] = [
    "</script><img src=x onerror=alert(1)>",
    "</title></head><body onload=alert(1)>",
    "\" onfocus=\"alert(1)\" autofocus x=\"",
    "'><svg onload=alert(1)>",
    "]]><!--",
    "<!-- --!> <!> <![CDATA[ </style> </noscript>",
    "&lt;script&gt; &amp;quot; &#60;b> \\u003cb> {{x}}",
];

/// An article with these words everywhere that words are allowed.
fn article(words: &str) -> Value {
    json!({
        "format": 1,
        "id": "words",
        "lang": "en",
        "title": words,
        "description": words,
        "author": { "name": words },
        "publisher": { "name": format!("{words} too") },
        "introduction": [words, { "quote": [words] }],
        "sections": [{
            "id": "one",
            "title": words,
            "keyMessage": words,
            "body": [
                words,
                { "list": [words] },
                [{ "strong": words }, { "link": { "href": "https://example.org/", "text": words } }],
                { "table": { "caption": words, "header": [words, words], "rows": [[words, words]] } },
            ],
        }],
        "conclusion": { "title": words, "body": [words] },
        "questions": [words],
        "glossary": [{ "id": "term", "term": words, "definition": words }],
        "references": [{ "id": "source", "type": "book", "title": words, "author": [{ "literal": words }] }],
    })
}

/// The page's elements, and the names of their attributes.
fn skeleton(page: &str) -> Vec<String> {
    let elements = elements(page, "*");
    let line = |element: &crate::html::Element| {
        let names: Vec<_> = element.attributes().collect();
        format!("{} {}", element.name, names.join(" "))
    };
    elements.iter().map(line).collect()
}

#[test]
fn hostile_words_stay_text() {
    let tame = baked("tame", &article("plain"), &[]);
    for (index, words) in HOSTILE.into_iter().enumerate() {
        let page = baked(&format!("hostile {index}"), &article(words), &[]);
        assert_eq!(skeleton(&page), skeleton(&tame), "{words}");

        assert_eq!(element(&page, "title").text(), words);
        let description = element(&page, "meta[name=description]");
        assert_eq!(description.attribute("content"), words);
        assert_eq!(element(&page, "h1").text(), words);
        let region = element(&page, "section.table");
        assert_eq!(region.attribute("aria-label"), words);
        let paragraphs = elements(&page, "#one > p");
        assert!(
            paragraphs.iter().any(|paragraph| paragraph.text() == words),
            "{words}"
        );

        let data = element(&page, "script[type='application/ld+json']");
        assert!(!data.source.contains('<'), "{}", data.source);
        let data: Value = serde_json::from_str(&data.source).unwrap();
        assert_eq!(data["headline"], words);
        assert_eq!(data["citation"][0]["name"], words);
    }
}

#[test]
fn a_hostile_address_is_refused() {
    for (index, words) in HOSTILE.into_iter().enumerate() {
        let name = format!("address {index}");
        let site = Site::new(&name, TEMPLATE, article("plain").to_string().as_bytes());
        for address in ["https://example.org/", "https://example.org/?"] {
            let ended = site.bake(&["--url", &format!("{address}{words}")]);
            assert_eq!(ended.code, Some(2), "{}", ended.said);
            assert!(ended.said.contains("write "), "{}", ended.said);
        }
        assert_eq!(site.read("index.html"), TEMPLATE);
    }
}

/// An id of the page's own cannot be an article's: it is reserved, or has a `_`.
#[test]
fn an_article_cannot_take_an_id_of_the_page() {
    let articles = fixtures("outline.txt").into_iter();
    let published = ("published".to_owned(), published().to_string().into_bytes());
    for (name, bytes) in articles.chain([published]) {
        let article = Article::from_json(&bytes).unwrap();
        let sections = article.sections().iter().map(Section::id);
        let references = article.references().iter().map(Reference::id);
        let terms = article.glossary().iter().map(GlossaryEntry::id);
        let mut own: Vec<&str> = sections.chain(references).chain(terms).collect();
        let site = Site::new(&format!("ids {name}"), TEMPLATE, &bytes);
        site.bake(&[]);
        let page = site.read("index.html");
        let charts = elements(&page, "figure.chart");
        own.extend(charts.iter().map(|chart| chart.attribute("id")));
        let mut seen = BTreeSet::new();
        for element in elements(&page, "[id]") {
            let id = element.attribute("id").to_owned();
            let is_known = own.contains(&id.as_str())
                || RESERVED_IDS.contains(&id.as_str())
                || id.contains('_');
            assert!(is_known, "{name}: {id} is not reserved");
            assert!(seen.insert(id.clone()), "{name}: {id} is used twice");
        }
    }
}

#[test]
fn every_reserved_id_is_an_anchor_of_the_page() {
    let page = baked("anchors", &published(), &[]);
    for id in RESERVED_IDS {
        // Browsers know this one themselves.
        if *id != "top" {
            element(&page, &format!("[id='{id}']"));
        }
    }
}
