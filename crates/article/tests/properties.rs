//! Whatever the bytes: no panic, no overflow, and what is accepted keeps the model's promises.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

#[path = "support/sound.rs"]
mod sound;

use article::{Article, MAX_BYTES, MAX_DEPTH, MAX_PROBLEMS, MAX_VALUES, Rejection, inspect};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

const FULL: &str = include_str!("../../../tests/fixtures/full/article.json");

fn read(bytes: &[u8]) -> Result<Article, Rejection> {
    let result = Article::from_json(bytes);
    match &result {
        Ok(article) => sound::assert_sound(article),
        Err(rejection) => {
            assert!(!rejection.to_string().is_empty());
            if let Rejection::Invalid(problems) = rejection {
                assert!((1..=MAX_PROBLEMS).contains(&problems.len()));
            }
        }
    }
    match (&result, inspect(bytes)) {
        (Ok(_), Ok(inspection)) => assert!(inspection.problems.is_empty()),
        (Err(Rejection::Invalid(problems)), Ok(inspection)) => {
            assert_eq!(&inspection.problems, problems);
        }
        (Err(rejection), Err(same)) => assert_eq!(*rejection, same),
        (result, inspection) => panic!("{result:?} and {inspection:?}"),
    }
    result
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_text_of_json_characters(text in r#"[\[\]{}":,0-9a-z\\ ]{0,80}"#) {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn any_json(value in json_value()) {
        let _ = read(value.to_string().as_bytes());
    }

    #[test]
    fn any_json_anywhere(places in prop::collection::vec((any::<Index>(), change()), 1..4)) {
        let mut article: Value = serde_json::from_str(FULL).unwrap();
        for (place, change) in places {
            apply(&mut article, place, change);
        }
        let _ = read(article.to_string().as_bytes());
    }

    #[test]
    fn bytes_changed(changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..4)) {
        let mut bytes = FULL.as_bytes().to_vec();
        for (place, byte) in changes {
            *place.get_mut(&mut bytes) = byte;
        }
        let _ = read(&bytes);
    }

    #[test]
    fn a_piece_copied_elsewhere(from in any::<Index>(), length in 0..300usize, to in any::<Index>()) {
        let mut bytes = FULL.as_bytes().to_vec();
        let from = from.index(bytes.len());
        let piece = bytes[from..bytes.len().min(from + length)].to_vec();
        let to = to.index(bytes.len());
        bytes.splice(to..to, piece);
        let _ = read(&bytes);
    }

    #[test]
    fn a_line_twice(place in any::<Index>()) {
        let mut lines: Vec<&str> = FULL.lines().collect();
        let place = place.index(lines.len());
        lines.insert(place, lines[place]);
        let _ = read(lines.join("\n").as_bytes());
    }
}

#[derive(Debug, Clone)]
enum Change {
    Delete,
    Repeat,
    Replace(Value),
    ReplaceByCopyOf(Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        Just(Change::Delete),
        Just(Change::Repeat),
        json_value().prop_map(Change::Replace),
        any::<Index>().prop_map(Change::ReplaceByCopyOf),
    ]
}

/// JSON made of the format's own words, so that it passes the first checks.
fn json_value() -> impl Strategy<Value = Value> {
    let string = select(&[
        "",
        " ",
        "text",
        "first",
        "second",
        "may",
        "falling-asleep",
        "introduction",
        "cite-first-1",
        "first-title",
        "first_title",
        "help",
        "2026-02-28",
        "2026-02-30",
        "javascript:alert(1)",
        "https://example.org",
        "#x",
        "ar",
        "high",
        "\u{0}",
        "\u{202e}",
        "<b>",
        "images/a.png",
        "../a.png",
        "10.5555/1",
        "988",
        "GB",
    ]);
    let key = select(&[
        "format",
        "id",
        "lang",
        "title",
        "description",
        "author",
        "name",
        "sections",
        "body",
        "introduction",
        "references",
        "glossary",
        "term",
        "definition",
        "cite",
        "em",
        "strong",
        "link",
        "href",
        "text",
        "heading",
        "list",
        "numbered",
        "quote",
        "table",
        "header",
        "rows",
        "chart",
        "unit",
        "max",
        "bars",
        "label",
        "value",
        "low",
        "high",
        "image",
        "src",
        "alt",
        "width",
        "height",
        "certainty",
        "level",
        "because",
        "limits",
        "help",
        "issued",
        "date-parts",
        "DOI",
        "unknown",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        select(&[0.0, 1.0, -1.0, 1.5, 64.0, 100.0, 1e300]).prop_map(Value::from),
        string.prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((key.clone(), inner), 0..5).prop_map(|fields| {
                let fields = fields
                    .into_iter()
                    .map(|(key, value)| (key.to_owned(), value));
                Value::Object(fields.collect())
            }),
        ]
    })
}

fn apply(article: &mut Value, place: Index, change: Change) {
    let mut places = Vec::new();
    pointers(article, String::new(), &mut places);
    if places.is_empty() {
        return;
    }
    let pointer: String = place.get(&places).clone();
    let value = match change {
        Change::Replace(value) => value,
        Change::ReplaceByCopyOf(other) => {
            let other: &String = other.get(&places);
            article.pointer(other).unwrap().clone()
        }
        Change::Repeat => json!([article.pointer(&pointer), article.pointer(&pointer)]),
        Change::Delete => {
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            match article.pointer_mut(parent).unwrap() {
                Value::Array(items) => drop(items.remove(key.parse().unwrap())),
                Value::Object(fields) => drop(fields.remove(key)),
                _ => {}
            }
            return;
        }
    };
    *article.pointer_mut(&pointer).unwrap() = value;
}

fn pointers(value: &Value, here: String, places: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, format!("{here}/{index}"), places);
            }
        }
        Value::Object(fields) => {
            for (key, item) in fields {
                pointers(item, format!("{here}/{key}"), places);
            }
        }
        _ => {}
    }
    if !here.is_empty() {
        places.push(here);
    }
}

/// A connection may break in the middle of a character, too.
#[test]
fn cut_off_anywhere() {
    let bytes = FULL.trim_end().as_bytes();
    for end in 0..bytes.len() {
        let result = read(&bytes[..end]);
        let is_damaged = matches!(
            result,
            Err(Rejection::Syntax { .. } | Rejection::NotUtf8 { .. })
        );
        assert!(is_damaged, "cut after {end} bytes");
    }
}

#[test]
fn a_million_brackets() {
    for bracket in ["[", "{\"a\":", "[{\"a\":"] {
        let text = bracket.repeat(1_000_000);
        let result = read(&text.as_bytes()[..text.len().min(MAX_BYTES)]);
        assert!(
            matches!(result, Err(Rejection::TooDeep { .. })),
            "{bracket}"
        );
    }
}

#[test]
fn the_depth_limit_is_exact() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let at_limit = read(nested(MAX_DEPTH).as_bytes());
    assert!(matches!(at_limit, Err(Rejection::Invalid(_))));
    let beyond = read(nested(MAX_DEPTH + 1).as_bytes());
    assert!(matches!(beyond, Err(Rejection::TooDeep { line: 1, .. })));
}

#[test]
fn the_limit_on_values_is_exact() {
    let flat = |values: usize| format!("[{}]", vec!["5"; values - 1].join(","));
    assert!(matches!(
        read(flat(MAX_VALUES).as_bytes()),
        Err(Rejection::Invalid(_))
    ));
    let beyond = read(flat(MAX_VALUES + 1).as_bytes());
    assert_eq!(beyond, Err(Rejection::TooMany { limit: MAX_VALUES }));
}

#[test]
fn the_size_limit_is_exact() {
    let mut bytes = FULL.as_bytes().to_vec();
    bytes.resize(MAX_BYTES, b' ');
    assert!(read(&bytes).is_ok());
    bytes.push(b' ');
    assert_eq!(read(&bytes), Err(Rejection::TooLarge { limit: MAX_BYTES }));
}

/// A hostile file of the maximum size must not exhaust memory or time.
#[test]
fn a_large_file_of_nothing_but_problems() {
    let mut problems = vec!["5"; MAX_VALUES - 10].join(",");
    problems.insert_str(0, r#"{"format": 1, "sections": [{"body": ["#);
    problems.push_str("]}]}");
    let Err(Rejection::Invalid(problems)) = read(problems.as_bytes()) else {
        panic!("accepted")
    };
    assert_eq!(problems.len(), MAX_PROBLEMS);

    let keys: Vec<String> = (0..MAX_VALUES - 10)
        .map(|key| format!("\"{key}\": 0"))
        .collect();
    assert!(read(format!("{{{}}}", keys.join(",")).as_bytes()).is_err());
}
