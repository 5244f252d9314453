//! The articles of this repository, and copies of them with one fault each.

use std::fs;
use std::path::Path;

use article::Article;
use honesty::{Check, Concern, Findings, Options, findings};
use serde_json::Value;

/// The default article, in English.
pub(crate) const ENGLISH: &str = "public";

/// Every article that editors may start from.
pub(crate) const ALL: [&str; 3] = [ENGLISH, "samples/es", "samples/ar"];

#[test]
fn every_published_article_is_clean_or_says_why() {
    for folder in ALL {
        let found = found(&json(folder), &Options::default());
        assert_eq!(found.concerns, [], "{folder}");
    }
}

/// What the checks find in an article.
pub(crate) fn found(file: &Value, options: &Options) -> Findings {
    let article = Article::from_json(file.to_string().as_bytes()).unwrap();
    findings(&article, file, options)
}

/// The article in this folder with other words at a place, such as `rapid-relief/keyMessage` or
/// `conclusion/body/0`.
pub(crate) fn changed(folder: &str, place: &str, words: Value) -> Value {
    let mut article = json(folder);
    let pointer = pointer(&article, place);
    *article.pointer_mut(&pointer).unwrap() = words;
    article
}

/// What one check finds in an article.
pub(crate) fn concerns(file: &Value, check: Check) -> Vec<Concern> {
    let mut concerns = found(file, &Options::default()).concerns;
    concerns.retain(|concern| concern.check == check);
    concerns
}

/// Fails unless the check finds one thing in the changed article, at the change and with this text
/// in its message. The default article has none.
pub(crate) fn check_one(check: Check, folder: &str, place: &str, words: Value, expected: &str) {
    let concerns = concerns(&changed(folder, place, words), check);
    let [concern] = concerns.as_slice() else {
        panic!("expected one concern with {expected:?}: {concerns:#?}");
    };
    assert!(
        concern.message.contains(expected),
        "{expected:?}: {concern:?}"
    );
}

/// Fails if the check finds something in the changed article.
pub(crate) fn check_none(check: Check, folder: &str, place: &str, words: Value) {
    assert_eq!(concerns(&changed(folder, place, words), check), []);
}

/// The article in this folder of the repository.
pub(crate) fn json(folder: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(folder)
        .join("article.json");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

fn pointer(article: &Value, place: &str) -> String {
    let (first, rest) = place.split_once('/').unwrap_or((place, ""));
    let sections = article["sections"].as_array().unwrap();
    match sections.iter().position(|section| section["id"] == first) {
        Some(index) => format!("/sections/{index}/{rest}"),
        None => format!("/{place}"),
    }
}
