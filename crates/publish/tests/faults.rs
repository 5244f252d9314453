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

use publish::check::{Options, findings};
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
        let found = said(&text, file);
        assert_eq!(found, json!([]), "{file}");
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
    let word = |name: &str| fault[name].as_str().unwrap_or_default();
    let good = fs::read_to_string(folder().join(word("file"))).unwrap();
    assert!(good.contains(word("replace")), "{fault}");
    let text = good.replacen(word("replace"), word("by"), 1);
    let bytes = match word("encoding") {
        "utf-16" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "windows-1252" => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        "cr" => text.replace('\n', "\r").into_bytes(),
        _ => text.into_bytes(),
    };
    said(&bytes, word("file"))
}

fn said(bytes: &[u8], file: &str) -> Value {
    let options = Options {
        today: Some("2026-11-28".to_owned()),
        ..Options::default()
    };
    let findings = findings(bytes, &Path::new("tests/faults").join(file), &options);
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
