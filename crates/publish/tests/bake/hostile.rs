//! Text that would be markup if anybody let it.

use article::{Article, GlossaryEntry, RESERVED_IDS, Reference, Section};
use serde_json::{Value, json};

use crate::{
    html::{element, elements},
    site::{baked, published},
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

/// An article that has these words wherever words may stand.
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

/// The page's elements with the names of their attributes.
fn bones(page: &str) -> Vec<String> {
    let elements = elements(page, "*");
    let bone = |element: &crate::html::Element| {
        let names: Vec<_> = element.attributes().collect();
        format!("{} {}", element.name, names.join(" "))
    };
    elements.iter().map(bone).collect()
}

#[test]
fn hostile_words_stay_words() {
    let tame = baked("tame", &article("plain"), &[]);
    for (index, words) in HOSTILE.into_iter().enumerate() {
        let page = baked(&format!("hostile {index}"), &article(words), &[]);
        assert_eq!(bones(&page), bones(&tame), "{words}");

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
fn a_hostile_address_stays_an_address() {
    let tame = baked(
        "tame address",
        &article("plain"),
        &["--url", "https://example.org/"],
    );
    for (index, words) in HOSTILE.into_iter().enumerate() {
        let page = baked(
            &format!("address {index}"),
            &article("plain"),
            &["--url", words],
        );
        assert_eq!(bones(&page), bones(&tame), "{words}");
        assert_eq!(
            element(&page, "link[rel=canonical]").attribute("href"),
            words
        );
    }
}

#[test]
fn an_article_cannot_take_an_id_of_the_page() {
    let json = published();
    let page = baked("ids", &json, &[]);
    let article = Article::from_json(json.to_string().as_bytes()).unwrap();
    let sections = article.sections().iter().map(Section::id);
    let references = article.references().iter().map(Reference::id);
    let terms = article.glossary().iter().map(GlossaryEntry::id);
    let own: Vec<&str> = sections.chain(references).chain(terms).collect();
    let is_formed = |id: &str| id.contains('_') || id.contains("-chart-");
    for element in elements(&page, "[id]") {
        let id = element.attribute("id");
        let known = own.contains(&id) || RESERVED_IDS.contains(&id) || is_formed(id);
        assert!(known, "{id} is not reserved");
    }
}
