//! The articles in `samples/`, which editors can start from.
#![allow(clippy::unwrap_used, reason = "a failed test panics")]

use std::fs;
use std::path::Path;

use article::{Article, Direction, inspect};

fn check(language: &str, direction: Direction) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../samples")
        .join(language)
        .join("article.json");
    let bytes = fs::read(file).unwrap();
    let article = Article::from_json(&bytes).unwrap();
    assert_eq!(article.lang(), language);
    assert_eq!(article.direction(), direction);
    let notes = inspect(&bytes).unwrap().notes;
    assert!(notes.is_empty(), "{language}: {notes:?}");
}

#[test]
fn every_sample_is_a_valid_article_in_its_language() {
    check("es", Direction::Ltr);
    check("ar", Direction::Rtl);
}
