//! Faults in a good article, each with everything that is said of it: where, what and what to do.
//!
//! `tests/faults/faults.json` is the table. `UPDATE_FIXTURES=1 cargo test -p publish --test faults`
//! writes what is found into it. Read the difference before you commit it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failed test panics"
)]

use std::fs;
use std::path::{Path, PathBuf};

use article::NoteKind;
use publish::check::{Check, Finding, Options, Severity, findings};
use serde_json::{Value, json};

/// The fewest faults that the table may have.
const FEWEST: usize = 150;

#[test]
fn every_fault_is_found_with_its_place_and_its_fix() {
    let table = folder().join("faults.json");
    let mut faults: Vec<Value> =
        serde_json::from_str(&fs::read_to_string(&table).unwrap()).unwrap();
    assert!(faults.len() >= FEWEST, "only {} faults", faults.len());
    let mut wrong = Vec::new();
    for fault in &mut faults {
        let found = found(fault);
        if fault["found"] != found || found == json!([]) {
            wrong.push(format!("{} in {}: {found:#}", fault["name"], fault["file"]));
        }
        fault["found"] = found;
    }
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        let rows: Vec<String> = faults.iter().map(row).collect();
        fs::write(&table, format!("[\n{}\n]\n", rows.join(",\n"))).unwrap();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_article_has_no_fault_before() {
    for file in ["article.json", "article.md"] {
        let text = fs::read(folder().join(file)).unwrap();
        let found = said(&in_file(&text, file));
        assert_eq!(found, json!([]), "{file}");
    }
}

/// The files in `src/check/notes/` that take notes, each with words of each of its notes.
const NOTES: [(&str, &[&str]); 16] = [
    ("picture", &["there is no picture"]),
    (
        "unfinished",
        &["is still to be replaced", "nobody is named as the author"],
    ),
    (
        "language",
        &["the usual tag for", "no language has the tag"],
    ),
    ("region", &["no country has the code"]),
    ("dates", &["is unlikely"]),
    (
        "doi",
        &["the DOI has a space", "the address of the DOI ends"],
    ),
    (
        "authors",
        &[
            "is in the family name as well",
            "begins with a comma",
            "is not shown, because",
        ],
    ),
    (
        "line_breaks",
        &["paragraphs of this text", "line break in this text"],
    ),
    ("spaces", &["there is no space between"]),
    ("markdown", &["the text has Markdown"]),
    ("html", &["<b> as it is written"]),
    ("entities", &["&amp; as it is written"]),
    ("mojibake", &["have become others"]),
    ("lost", &["a character was lost"]),
    ("bidi", &["right-to-left override"]),
    ("invisible", &["zero width space"]),
];

/// The model's notes. Honesty checks say the others.
const OF_THE_MODEL: [NoteKind; 3] = [
    NoteKind::UnknownField { known: &[] },
    NoteKind::DeadFragment,
    NoteKind::NoKeyMessage,
];

/// They need a file to compare with, or a hundred words.
const NOT_IN_THE_TABLE: [Check; 3] = [Check::Retracted, Check::Copied, Check::ReadingLevel];

#[test]
fn every_kind_of_note_is_in_the_table() {
    let source = include_str!("../src/check/notes.rs");
    let kinds = source
        .lines()
        .filter_map(|line| line.trim().strip_suffix("::notes,"));
    let known: Vec<&str> = NOTES.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds.collect::<Vec<_>>(), known);

    let table = fs::read_to_string(folder().join("faults.json")).unwrap();
    let faults: Vec<Value> = serde_json::from_str(&table).unwrap();
    let found: Vec<Finding> = faults.iter().flat_map(findings_of).collect();
    let notes = found.iter().filter(|one| one.severity == Severity::Note);
    let notes: Vec<&str> = notes.map(|note| note.message.as_str()).collect();
    let of_the_model = OF_THE_MODEL.map(|kind| kind.to_string());
    let words = NOTES.iter().flat_map(|(_, words)| words.iter().copied());
    for words in words.chain(of_the_model.iter().map(String::as_str)) {
        assert!(notes.iter().any(|note| note.contains(words)), "{words}");
    }
    for check in Check::ALL {
        let is_found = found
            .iter()
            .any(|one| one.severity == Severity::Concern(check));
        assert_ne!(is_found, NOT_IN_THE_TABLE.contains(&check), "{check:?}");
    }
}

/// A fault as the table has it.
fn row(fault: &Value) -> String {
    let names = ["name", "file", "encoding", "replace", "by"];
    let fields = names.iter().filter(|name| !fault[**name].is_null());
    let fields: String = fields
        .map(|name| format!("    \"{name}\": {},\n", fault[*name]))
        .collect();
    let found = format!("{:#}", fault["found"]).replace('\n', "\n    ");
    format!("  {{\n{fields}    \"found\": {found}\n  }}")
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/faults")
}

/// What is said of the article with one fault.
fn found(fault: &Value) -> Value {
    said(&findings_of(fault))
}

fn findings_of(fault: &Value) -> Vec<Finding> {
    let word = |name: &str| fault[name].as_str().unwrap_or_default();
    let good = fs::read_to_string(folder().join(word("file"))).unwrap();
    assert!(good.contains(word("replace")), "{fault}");
    // A fault that replaces nothing is a whole file.
    let text = match fault["replace"].as_str() {
        Some(replace) => good.replacen(replace, word("by"), 1),
        None => word("by").to_owned(),
    };
    let bytes = match word("encoding") {
        "utf-16" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "windows-1252" => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        "cr" => text.replace('\n', "\r").into_bytes(),
        _ => text.into_bytes(),
    };
    in_file(&bytes, word("file"))
}

fn in_file(bytes: &[u8], file: &str) -> Vec<Finding> {
    let options = Options {
        today: Some("2026-11-28".to_owned()),
        ..Options::default()
    };
    findings(bytes, &Path::new("tests/faults").join(file), &options)
}

fn said(findings: &[Finding]) -> Value {
    let said = findings.iter().map(|finding| {
        let place = finding.place.map_or("?".to_owned(), |place| {
            format!("{}:{}", place.line, place.column)
        });
        let advice = finding.advice.as_ref();
        let advice = advice.map_or(String::new(), |advice| format!(" {advice}"));
        let kind = finding.severity.name();
        format!("{place} {kind}: {}{advice}", finding.sentence())
    });
    said.collect()
}

#[test]
fn every_finding_says_what_to_do() {
    let table = fs::read_to_string(folder().join("faults.json")).unwrap();
    let faults: Vec<Value> = serde_json::from_str(&table).unwrap();
    for fault in &faults {
        for finding in findings_of(fault) {
            // What cannot be read as Markdown is told in one sentence with what to write.
            let is_of_markdown = fault["file"] == "article.md" && finding.path.is_empty();
            let is_told = finding.advice.is_some() || is_of_markdown;
            assert!(is_told, "{}: {}", fault["name"], finding.message);
        }
    }
}
