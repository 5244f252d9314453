//! The JSON Schema: committed, up to date, and true of the articles at hand.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed test panics")]

use std::fs;
use std::path::{Path, PathBuf};

use article::Article;
use serde_json::Value;

#[test]
fn the_committed_schema_is_up_to_date() {
    let text = fs::read_to_string(root().join("public/article.schema.json")).unwrap_or_default();
    let committed = serde_json::from_str(&text).unwrap_or(Value::Null);
    assert!(
        committed == article::schema(),
        "run `cargo run -p publish -- schema`"
    );
}

#[test]
fn the_schema_is_a_schema() {
    assert!(jsonschema::meta::is_valid(&article::schema()));
}

/// What the model accepts, the schema accepts. Not the other way round: a schema cannot say
/// that a citation names a reference.
#[test]
fn the_schema_accepts_every_article_that_is_one() {
    let validator = jsonschema::validator_for(&article::schema()).unwrap();
    let mut accepted = 0;
    for path in articles() {
        let bytes = fs::read(&path).unwrap();
        if Article::from_json(&bytes).is_err() {
            continue;
        }
        let article = json(&bytes).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&article)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
        accepted += 1;
    }
    assert!(accepted >= 8, "only {accepted} articles found");
}

/// The problems that a schema can see are seen by editors' programs while they write.
#[test]
fn the_schema_refuses_what_a_schema_can_see() {
    let validator = jsonschema::validator_for(&article::schema()).unwrap();
    let check = |case: &str, is_seen: bool| {
        let path = root()
            .join("tests/fixtures")
            .join(case)
            .join("article.json");
        let article = json(&fs::read(path).unwrap()).unwrap();
        assert_eq!(!validator.is_valid(&article), is_seen, "{case}");
    };
    check("missing-fields", true);
    check("wrong-types", true);
    check("format-2", true);
    check("id-shape", true);
    check("lang-shape", true);
    check("direction-word", true);
    check("no-sections", true);
    check("empty-text", true);
    check("link-schemes", true);
    check("unknown-block", true);
    check("two-kinds", true);
    check("unknown-inline", true);
    check("image-source", true);
    check("image-size", true);
    check("image-without-alt", true);
    check("help-lines", true);
    check("reference-fields", true);
    check("certainty-level", true);

    check("duplicate-ids", false);
    check("cite-names-nothing", false);
    check("certainty-without-limits", false);
    check("dates-run-backwards", false);
}

fn articles() -> Vec<PathBuf> {
    let fixtures = fs::read_dir(root().join("tests/fixtures")).unwrap();
    let fixtures = fixtures.map(|entry| entry.unwrap().path().join("article.json"));
    let others = ["public", "samples/es", "samples/ar"];
    fixtures
        .chain(others.map(|folder| root().join(folder).join("article.json")))
        .filter(|path| path.exists())
        .collect()
}

fn json(bytes: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(bytes).ok()?;
    serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(text)).ok()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
