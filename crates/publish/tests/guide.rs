//! `docs/first-page.md`, carried out: what it says to paste is pasted, and what it says of the notes is so.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failed test panics"
)]

use std::{fs, path::Path};

use publish::check::{Check, Finding, Options, Severity, findings};
use publish::convert::post_as_draft;

const HEADING: &str = "## A brighter mood {#a-brighter-mood .open}\n";

#[test]
fn the_steps_lead_to_a_page_whose_notes_are_those_that_the_guide_names() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let guide = fs::read_to_string(root.join("docs/first-page.md")).unwrap();
    let [front, reviewer, help, references, grade, better, answer, ..] = &blocks(&guide)[..] else {
        panic!("{:?}", blocks(&guide));
    };
    let post = fs::read(root.join("tests/imports/post.txt")).unwrap();
    let draft = post_as_draft(&post, Path::new("post.txt"))
        .unwrap()
        .unwrap();

    let (_, text) = draft.split_once("\n---\n").unwrap();
    let page = |front: &str, text: &str| {
        format!("---\n{front}{reviewer}---\n{text}\n{help}\n{references}")
    };
    let graded = text.replace(HEADING, &format!("{HEADING}\n{grade}\n"));
    assert_ne!(graded, text);
    let found = found(&page(front, &graded));
    assert_eq!(problems(&found), Vec::<String>::new());
    assert_eq!(named(&found, Check::Certainty), 1, "{found:#?}");
    assert_eq!(named(&found, Check::Figures), 4, "{found:#?}");

    let was = grade.lines().find(|line| line.starts_with("Key message:"));
    let mended = graded.replace(was.unwrap(), better.trim_end());
    let text = mended.replace(HEADING, "## A brighter mood {#a-brighter-mood}\n");
    let found = self::found(&page(&format!("{front}{answer}"), &text));
    let open = found
        .iter()
        .filter(|one| !matches!(one.severity, Severity::Answered(_)));
    let left: Vec<&str> = open.map(|one| one.message.as_str()).collect();
    let (missing, others): (Vec<&str>, Vec<&str>) = left
        .iter()
        .partition(|message| message.contains("Key message"));
    assert_eq!(
        missing.len(),
        text.matches("\n## ").count() - 2,
        "{missing:?}"
    );
    assert!(
        matches!(others[..], [list] if list.contains("still to do")),
        "{others:?}"
    );
}

/// The fenced blocks of a document, in order.
fn blocks(document: &str) -> Vec<String> {
    let parts = document.split("```").skip(1).step_by(2);
    parts
        .filter_map(|part| part.split_once('\n'))
        .map(|(_, text)| text.to_owned())
        .collect()
}

fn found(text: &str) -> Vec<Finding> {
    let options = Options {
        today: Some("2026-11-29".to_owned()),
        ..Options::default()
    };
    findings(text.as_bytes(), Path::new("article.md"), &options)
}

fn problems(found: &[Finding]) -> Vec<String> {
    let problems = found.iter().filter(|one| one.severity == Severity::Problem);
    problems.map(|one| one.message.clone()).collect()
}

fn named(found: &[Finding], check: Check) -> usize {
    let named = found
        .iter()
        .filter(|one| one.severity == Severity::Concern(check));
    named.count()
}
