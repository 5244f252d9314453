//! The articles of this repository, and copies of them with one fault each.

use std::fs;
use std::path::Path;

use article::{Article, Section};
use serde_json::Value;

/// The default article, in English.
pub(crate) const ENGLISH: &str = "public";

/// Every article that editors may start from.
pub(crate) const ALL: [&str; 3] = [ENGLISH, "samples/es", "samples/ar"];

/// The article in this folder of the repository.
pub(crate) fn read(folder: &str) -> Article {
    Article::from_json(json(folder).to_string().as_bytes()).unwrap()
}

/// The article in this folder with other words at a place, such as `rapid-relief/keyMessage` or `conclusion/body/0`.
pub(crate) fn changed(folder: &str, place: &str, words: Value) -> Article {
    let mut article = json(folder);
    let pointer = pointer(&article, place);
    *article.pointer_mut(&pointer).unwrap() = words;
    Article::from_json(article.to_string().as_bytes()).unwrap()
}

/// Fails unless these problems are one, with this text in it.
pub(crate) fn check_one(problems: &[String], expected: &str) {
    let [problem] = problems else {
        panic!("expected one problem with {expected:?}: {problems:#?}");
    };
    assert!(problem.contains(expected), "{expected:?}: {problem}");
}

/// The sections that grade how sure they are.
pub(crate) fn graded(article: &Article) -> impl Iterator<Item = &Section> {
    let sections = article.sections().iter();
    sections.filter(|section| section.certainty().is_some())
}

fn json(folder: &str) -> Value {
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
