//! Whatever is in an article: no panic, and every concern is about something that is there.

use article::Article;
use honesty::{Options, Original, findings};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::published::{ALL, json};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn any_words_anywhere(
        folder in select(&ALL[..]),
        lang in select(&["en", "es", "de", "fr", "ar", "ja"]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), words()), 1..12),
        answers in any_json(),
    ) {
        let mut file = json(folder);
        for (place, words) in changes {
            let mut strings = Vec::new();
            collect(&mut file, &mut strings);
            let index = place.index(strings.len());
            *strings.swap_remove(index) = words;
        }
        file["lang"] = json!(lang);
        file["answered"] = answers;
        assert_sound(&file);
    }
}

/// The strings that are words: those with a space.
fn collect<'a>(json: &'a mut Value, strings: &mut Vec<&'a mut String>) {
    match json {
        Value::String(text) if text.contains(' ') => strings.push(text),
        Value::Array(items) => items.iter_mut().for_each(|item| collect(item, strings)),
        Value::Object(fields) => fields
            .values_mut()
            .for_each(|field| collect(field, strings)),
        _ => {}
    }
}

fn assert_sound(file: &Value) {
    let Ok(article) = Article::from_json(file.to_string().as_bytes()) else {
        return;
    };
    let options = Options {
        today: Some("2030-01-01".to_owned()),
        originals: vec![Original::new(
            "a",
            "one two three four five six seven eight nine ten",
        )],
        ..Options::default()
    };
    let found = findings(&article, file, &options);
    let answered = found.answered.iter().flat_map(|answer| &answer.concerns);
    for concern in found.concerns.iter().chain(answered) {
        let value = value(file, &concern.path);
        let value = value.unwrap_or_else(|| panic!("there is no {:?}", concern.path));
        if concern.byte > 0 {
            let text = value
                .as_str()
                .unwrap_or_else(|| panic!("{:?} is no string", concern.path));
            assert!(text.is_char_boundary(concern.byte), "{concern:?}");
        }
        assert!(
            !concern.message.ends_with('.') && !concern.message.is_empty(),
            "{concern:?}"
        );
    }
}

fn value<'a>(file: &'a Value, path: &str) -> Option<&'a Value> {
    let pointer = path.replace(['.', '['], "/").replace(']', "");
    match pointer.as_str() {
        "" => Some(file),
        pointer => file.pointer(&format!("/{pointer}")),
    }
}

fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{0,12}",
        select(&[
            "“",
            "”",
            "„",
            "«",
            "»",
            "\"",
            ".",
            "? ",
            "e.g. ",
            " ",
            "\u{a0}",
            "。",
            "64% ",
            "two weeks ",
            "cures ",
            "committed suicide ",
            "more effective ",
            "remission ",
            "one two three four five six seven eight ",
            "İstanbul ",
            "ß",
            "\u{301}",
            "قد ",
            ", and ",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn any_json() -> impl Strategy<Value = Value> {
    let check = select(&["terms", "figures", "language", "answers", "none", ""]);
    let at = select(&["rapid-relief", "lang", "introduction", "", "dean-2021"]);
    let answer = (check, at, ".{0,12}")
        .prop_map(|(check, at, reason)| json!({ "check": check, "at": at, "reason": reason }));
    let any = prop_oneof![
        answer,
        select(&[0, 1]).prop_map(|number| json!(number)),
        Just(json!([])),
        Just(json!(null))
    ];
    prop_oneof![
        prop::collection::vec(any, 0..4).prop_map(Value::from),
        Just(json!("a")),
        Just(json!(null))
    ]
}
