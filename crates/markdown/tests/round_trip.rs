//! From JSON to Markdown and back nothing is lost, whatever the texts hold.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

use markdown::{Node, Slip, read, write};
use proptest::prelude::*;
use proptest::strategy::BoxedStrategy;
use serde_json::{Value, json};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn articles_come_back(article in article()) {
        let markdown = write(&Node::from_json(&article.to_string()).unwrap()).unwrap();
        let (back, slips) = read(&markdown);
        prop_assert_eq!(&slips, &vec![], "{}", markdown);
        let back: Value = serde_json::from_str(&back.to_json()).unwrap();
        prop_assert_eq!(&back, &article, "{}", markdown);
    }

    #[test]
    fn whatever_markdown_says_comes_back(lines in prop::collection::vec(line(), 0..12)) {
        let (article, _) = read(&lines.concat());
        if let Ok(markdown) = write(&article) {
            let (back, slips) = read(&markdown);
            prop_assert_eq!(&slips, &vec![], "{}", markdown);
            let expected: Value = serde_json::from_str(&article.to_json()).unwrap();
            let back: Value = serde_json::from_str(&back.to_json()).unwrap();
            prop_assert_eq!(&back, &expected, "{}", markdown);
        }
    }

    #[test]
    fn nothing_panics(text in any::<String>()) {
        let _ = read(&text);
        let _ = read(&format!("---\n{text}\n---\n## A\n\n```chart\n{text}\n```\n"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2048) })]

    #[test]
    fn texts_come_back(text in text()) {
        let (markdown, back, slips) = round(&text);
        prop_assert_eq!(&slips, &vec![], "{}", markdown);
        prop_assert_eq!(&back, &text, "{}", markdown);
    }
}

/// What was once lost, or could not be read again.
#[test]
fn emphasis_in_emphasis_comes_back() {
    for text in [
        json!([{ "em": ["a", { "em": [{ "em": "?" }] }, "~"] }]),
        json!([{ "strong": [{ "term": "t" }, { "em": [{ "strong": "{" }] }, "s"] }]),
        json!([{ "em": [{ "em": "a" }, "\nb"] }]),
        json!([{ "strong": ["a ", { "strong": "b" }, " c"] }]),
    ] {
        let (markdown, back, slips) = round(&text);
        assert_eq!((back, slips), (text, Vec::new()), "{markdown}");
    }
    let mut deepest = json!("a");
    for _ in 0..14 {
        deepest = json!([{ "em": deepest }]);
    }
    let (markdown, back, slips) = round(&deepest);
    assert_eq!((back, slips), (deepest, Vec::new()), "{markdown}");
}

#[test]
fn emphasis_in_emphasis_has_asterisks_where_they_are_clear() {
    for (text, expected) in [
        (
            json!([{ "strong": ["a ", { "em": "b" }, " c"] }]),
            "**a *b* c**",
        ),
        (
            json!([{ "strong": ["a ", { "em": "(b)" }, " c"] }]),
            "**a <em>(b)</em> c**",
        ),
    ] {
        let (markdown, _, _) = round(&text);
        assert!(markdown.contains(expected), "{markdown}");
    }
}

/// A text as Markdown, as it comes back, and what cannot be read of it.
fn round(text: &Value) -> (String, Value, Vec<Slip>) {
    let article = json!({
        "sections": [{ "id": "s", "title": "s", "body": [text] }],
        "glossary": [{ "id": "t", "term": "word", "definition": "d" }],
    });
    let markdown = write(&Node::from_json(&article.to_string()).unwrap()).unwrap();
    let (back, slips) = read(&markdown);
    let back: Value = serde_json::from_str(&back.to_json()).unwrap();
    (markdown, back["sections"][0]["body"][0].clone(), slips)
}

/// Words that Markdown and YAML would read as something else.
fn words() -> BoxedStrategy<String> {
    prop_oneof![
        "[a-z]{1,6}",
        "[ \\n\\t*_\\[\\]()<>&#;:!|`~{}+=.@\\\\\"'a1é研\\-]{1,8}",
        Just("Claim: x".to_owned()),
        Just("Claim: \u{a0}".to_owned()),
        Just("Table: x".to_owned()),
        Just("1. x".to_owned()),
        Just("---".to_owned()),
        Just("[@a]".to_owned()),
        Just("&amp;".to_owned()),
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("1e3".to_owned()),
    ]
    .boxed()
}

/// A text in its shortest form: no two strings side by side, no list of one string.
fn text() -> BoxedStrategy<Value> {
    let address = "https://[a-z]{1,3}/[a-z()*_&|?=%]{0,6}";
    let link = (stressed(word()), address)
        .prop_map(|(text, href)| json!({ "link": { "href": href, "text": text } }));
    let plain = words().prop_map(Value::from);
    prop_oneof![2 => plain, 4 => stressed(mark()), 1 => mixed(link)].boxed()
}

/// A text with emphasis in emphasis, and with these pieces.
fn stressed(piece: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let plain = words().prop_map(Value::from);
    plain
        .prop_recursive(4, 12, 3, move |inner| {
            mixed(prop_oneof![
                inner.clone().prop_map(|text| json!({ "em": text })),
                inner.prop_map(|text| json!({ "strong": text })),
                piece.clone(),
            ])
        })
        .boxed()
}

/// Words with emphasis.
fn word() -> BoxedStrategy<Value> {
    prop_oneof![
        words().prop_map(|words| json!({ "em": words })),
        words().prop_map(|words| json!({ "strong": words })),
    ]
    .boxed()
}

/// A piece of a text that has no others in it.
fn mark() -> BoxedStrategy<Value> {
    prop_oneof![
        2 => word(),
        1 => Just(json!({ "cite": "a-1" })),
        1 => Just(json!({ "cite": ["a-1", "b"] })),
        1 => Just(json!({ "term": "t" })),
        1 => words().prop_map(|words| json!({ "term": { "id": "t", "text": format!("{words}.") } })),
    ]
    .boxed()
}

/// A text with these pieces, and words between them.
fn mixed(piece: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
    let mixed = prop::collection::vec((prop::option::of(words()), piece), 1..4);
    (mixed, prop::option::of(words()))
        .prop_map(|(pairs, last)| {
            let pairs = pairs.into_iter();
            let mut pieces: Vec<Value> = pairs
                .flat_map(|(words, mark)| words.map(Value::from).into_iter().chain([mark]))
                .collect();
            pieces.extend(last.map(Value::from));
            Value::from(pieces)
        })
        .boxed()
}

fn block() -> BoxedStrategy<Value> {
    let list = |text| prop::collection::vec(text, 1..3);
    let table = (
        prop::option::of(text()),
        prop::collection::vec(prop::collection::vec(text(), 2), 1..3),
    );
    let simple = prop_oneof![
        4 => text(),
        1 => text().prop_map(|text| json!({ "heading": text })),
        1 => list(text()).prop_map(|items| json!({ "list": items })),
        1 => list(text()).prop_map(|items| json!({ "numbered": items })),
        1 => table.prop_map(|(caption, rows)| {
            let mut table = json!({ "header": ["a", "b"], "rows": rows });
            if let Some(caption) = caption {
                table["caption"] = caption;
            }
            json!({ "table": table })
        }),
        1 => (text(), words(), prop::option::of("[0-9]{1,3}\\.[0-9]{1,2}0")).prop_map(
            |(title, unit, value)| {
                let value: f64 = value.map_or(2.0, |value| value.parse().unwrap());
                json!({ "chart": { "title": title, "unit": unit, "max": 100,
                    "bars": [{ "label": unit, "comparator": true, "value": value }] } })
            }
        ),
        1 => text().prop_map(|caption| json!({ "image": { "src": "a/b.png", "alt": "null",
            "width": 3, "height": 4, "caption": caption } })),
    ];
    simple
        .prop_recursive(2, 8, 3, |inner| {
            prop::collection::vec(inner, 1..3).prop_map(|blocks| json!({ "quote": blocks }))
        })
        .boxed()
}

fn section() -> BoxedStrategy<Value> {
    let optional = || prop::option::of(text());
    let labelled = (optional(), optional(), optional(), optional());
    let body = prop::collection::vec(block(), 1..4);
    (words(), any::<bool>(), labelled, body)
        .prop_map(|(title, open, (claim, key, because, limits), body)| {
            let mut section = json!({ "id": "s-1", "title": title, "body": body });
            if open {
                section["open"] = true.into();
            }
            for (name, text) in [("claim", claim), ("keyMessage", key), ("limits", limits)] {
                if let Some(text) = text {
                    section[name] = text;
                }
            }
            if let Some(because) = because {
                section["certainty"] = json!({ "level": "very-low", "because": because });
            }
            section
        })
        .boxed()
}

fn article() -> BoxedStrategy<Value> {
    let texts = || prop::collection::vec(text(), 1..3);
    (
        (words(), words(), text()),
        prop::collection::vec(section(), 1..3),
        prop::collection::vec(block(), 1..3),
        texts(),
    )
        .prop_map(|((title, name, note), sections, blocks, questions)| {
            json!({
                "format": 1, "id": "x", "lang": "en", "title": title, "description": "true",
                "author": { "name": name }, "lastReviewed": null,
                "introduction": blocks, "sections": sections,
                "conclusion": { "title": title, "body": blocks },
                "questions": questions,
                "glossary": [{ "id": "t", "term": "word", "definition": note }],
                "references": [
                    { "id": "a-1", "title": name, "volume": 12, "issue": "12", "number": 1.5,
                      "custom": true, "issued": { "date-parts": [[2020, 1]] },
                      "author": [{ "family": name, "given": "" }, { "literal": "null" }] },
                    { "id": "b", "title": "b" },
                ],
                "help": [{ "region": "001", "name": name, "call": "1737", "note": note }],
            })
        })
        .boxed()
}

/// A line of Markdown.
fn line() -> BoxedStrategy<String> {
    prop_oneof![
        Just("\n".to_owned()),
        "[a-z *_\\[\\]()<>&#:!|`@-]{0,12}\n",
        Just("# Title\n".to_owned()),
        Just("## A section {#a .open}\n\n".to_owned()),
        Just("### A heading\n".to_owned()),
        Just("Claim: so *it* is. [@a][@b]\n\n".to_owned()),
        Just("Certainty: low. As [words](term:t) say.\n\n".to_owned()),
        Just("- an item\n- [x](https://a.b/c_d)\n".to_owned()),
        Just("1) an item\n".to_owned()),
        Just("> quoted\n\n".to_owned()),
        Just("| a | b |\n| --- | :-: |\n| c\\|d | **e** |\n\n".to_owned()),
        Just("```chart\ntitle: T\nmax: 1.50\n```\n".to_owned()),
        Just("## Glossary\n\n- [word](term:t): It means *this*.\n".to_owned()),
        Just("a  \nhard break\\\nand *more <em>of</em>* it\n\n".to_owned()),
    ]
    .boxed()
}
