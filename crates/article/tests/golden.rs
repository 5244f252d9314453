//! Every folder of tests/fixtures is a case: an `article.json` and the expected result.
//!
//! - `outline.txt`: the article is valid, and this is what is in it;
//! - `problems.txt`: the article is not valid, and these are its problems;
//! - `notes.txt`: the notes for its editor.
//!
//! `UPDATE_FIXTURES=1 cargo test -p article --test golden` writes these files. Read the
//! difference before you commit it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed test panics")]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use article::{Article, Bar, Block, Chart, inspect};

#[test]
fn every_fixture_gives_the_expected_result() {
    let cases = cases();
    assert!(cases.len() > 50, "only {} fixtures found", cases.len());
    let differences: Vec<String> = cases.iter().filter_map(|case| difference(case)).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

fn cases() -> Vec<PathBuf> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let mut cases: Vec<PathBuf> = fs::read_dir(fixtures)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    cases
}

fn difference(case: &Path) -> Option<String> {
    let bytes = fs::read(case.join("article.json")).unwrap();
    let (name, found) = match Article::from_json(&bytes) {
        Ok(article) => ("outline.txt", outline(&article)),
        Err(rejection) => ("problems.txt", format!("{rejection}\n")),
    };
    compare(&case.join(name), &found).or_else(|| {
        let path = case.join("notes.txt");
        path.exists()
            .then(|| compare(&path, &notes(&bytes)))
            .flatten()
    })
}

fn compare(path: &Path, found: &str) -> Option<String> {
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        fs::write(path, found).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    let path = path.display();
    (found != expected).then(|| format!("{path}\nexpected:\n{expected}\nfound:\n{found}"))
}

fn notes(bytes: &[u8]) -> String {
    let mut text = String::new();
    for note in inspect(bytes).unwrap().notes {
        let gap = if note.path.is_empty() { "" } else { ": " };
        writeln!(text, "{}{gap}{}", note.path, note.kind).unwrap();
    }
    text
}

fn outline(article: &Article) -> String {
    let mut text = String::new();
    writeln!(text, "{}", article.title()).unwrap();
    let direction = article.direction().as_str();
    writeln!(text, "{} {direction}", article.lang()).unwrap();
    let (words, minutes) = (article.words(), article.reading_minutes());
    writeln!(text, "{words} words, {minutes} min").unwrap();
    for entry in article.outline() {
        let level = entry.level.map_or("", |level| level.as_str());
        let line = format!("#{} {} {level}", entry.id, entry.title);
        writeln!(text, "{}", line.trim_end()).unwrap();
    }
    let introduction = charts(article.introduction());
    let sections = article.sections().iter();
    let sections = sections.flat_map(|section| charts(section.body()));
    let conclusion = article.conclusion().map(|end| charts(end.body()));
    let end = conclusion.into_iter().flatten();
    for chart in introduction.into_iter().chain(sections).chain(end) {
        writeln!(text, "chart #{} {}", chart.id(), chart.title().plain()).unwrap();
        for group in chart.groups() {
            let bars = group.bars.into_iter().map(bar).collect::<Vec<_>>();
            writeln!(
                text,
                "  {}: {}",
                group.label.unwrap_or("bars"),
                bars.join(", ")
            )
            .unwrap();
        }
    }
    for section in article.sections() {
        let references = section.references();
        if !references.is_empty() {
            writeln!(text, "{} uses {references:?}", section.id()).unwrap();
        }
    }
    for reference in article.references() {
        let (number, id) = (reference.number(), reference.id());
        let link = reference.link().unwrap_or_default();
        let times = reference.occurrences();
        writeln!(text, "[{number}] {id} cited {times} times {link}").unwrap();
    }
    text
}

fn bar(bar: &Bar) -> String {
    let mark = if bar.comparator() {
        " (comparator)"
    } else {
        ""
    };
    let interval = bar
        .interval()
        .map(|(low, high)| format!(" from {} to {}", low.text(), high.text()));
    format!(
        "{}{mark} {}{}",
        bar.label(),
        bar.value().text(),
        interval.unwrap_or_default()
    )
}

fn charts(blocks: &[Block]) -> Vec<&Chart> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Chart(chart) => found.push(chart),
            Block::Quote(blocks) => found.extend(charts(blocks)),
            _ => {}
        }
    }
    found
}
