//! Posts of many kinds become drafts: every word has its place or is named as left out, the draft
//! has no problems, and it is the same after a round trip.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a failed test panics"
)]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use icu_normalizer::ComposingNormalizer;
use serde_json::Value;

/// Each post, the title of its draft, the sections, and how many things are left out.
const POSTS: [(&str, &str, usize, usize); 35] = [
    ("arabic.html", "النوم والمزاج", 2, 2),
    ("arabic.txt", "الماء والصداع", 2, 0),
    ("bare.md", "Living with tinnitus", 2, 1),
    ("builder.html", "Gardening for calm", 2, 4),
    ("chinese.html", "睡眠与情绪", 2, 2),
    ("chinese.md", "走路与心情", 2, 0),
    ("classic-mac.txt", "Sleeping with a cough", 1, 0),
    ("french.html", "Bien dormir", 2, 0),
    ("german-old.html", "Kopfschmerz – was nun?", 2, 2),
    ("ghost.html", "Eating when you feel low", 2, 2),
    ("google-docs.html", "Breathing slowly", 2, 1),
    ("hugo-toml.md", "Naps and the night", 2, 3),
    ("japanese.html", "眠りと気分", 1, 1),
    ("japanese.txt", "よく眠るために", 2, 0),
    ("jekyll.md", "Tea, coffee and the heart", 2, 3),
    ("korean.html", "잠과 기분", 2, 1),
    ("listicle.html", "3 things that help with worry", 3, 2),
    ("mail.txt", "Seeing the dentist when you are afraid", 2, 0),
    ("medium.html", "What a walk did for me", 2, 3),
    ("newsletter.html", "Letter of May", 2, 0),
    ("notes.txt", "Starting to run again", 3, 0),
    ("notion.html", "Coming home from hospital", 2, 0),
    ("obsidian.md", "Short walks", 2, 3),
    ("old.html", "About naps", 1, 0),
    ("outline.txt", "Back pain at work", 3, 0),
    ("post.html", "What daylight does for low mood", 3, 6),
    ("post.txt", "Seven good reasons to walk every day", 9, 0),
    ("questions.html", "Questions about light therapy", 2, 6),
    ("substack.html", "On bad nights", 1, 4),
    ("wiki.html", "Melatonin", 3, 6),
    ("windows.txt", "Washing your hands", 1, 0),
    (
        "word-filtered.html",
        "Caring for somebody with depression",
        2,
        2,
    ),
    ("wordpress-blocks.html", "Moving more at work", 1, 2),
    ("wordpress.html", "Coffee and sleep", 2, 8),
    ("wrapped.txt", "HEADACHE AND HEAT", 2, 0),
];

#[test]
fn every_post_becomes_a_draft_with_every_word() {
    let posts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/imports");
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut files: Vec<String> = fs::read_dir(&posts)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(
        files,
        POSTS.map(|(file, ..)| file),
        "each file is in the table"
    );
    let mut wrong = Vec::new();
    for (file, title, sections, left_out) in POSTS {
        let told = unfold(
            &["import", "--force"],
            &[&posts.join(file), &at("draft.md")],
        );
        unfold(&["check"], &[&at("draft.md")]);
        unfold(
            &["import", "--force"],
            &[&at("draft.md"), &at("draft.json")],
        );
        unfold(
            &["export", "--force"],
            &[&at("draft.json"), &at("again.md")],
        );
        unfold(
            &["import", "--force"],
            &[&at("again.md"), &at("again.json")],
        );
        let json = fs::read_to_string(at("draft.json")).unwrap();
        assert_eq!(
            fs::read_to_string(at("again.json")).unwrap(),
            json,
            "{file}"
        );

        let article: Value = serde_json::from_str(&json).unwrap();
        let lost: Vec<&str> = told
            .lines()
            .filter(|line| line.starts_with("- Left out: "))
            .collect();
        let found = article["sections"].as_array().unwrap().len();
        if (article["title"].as_str().unwrap(), found, lost.len()) != (title, sections, left_out) {
            wrong.push(format!(
                "{file}: {}, {found} sections, {lost:#?}",
                article["title"]
            ));
        }
        let source = fs::read_to_string(posts.join(file)).unwrap();
        // The title comes first, wherever it was.
        let elsewhere = format!("{} {}", article["title"], lost.join(" "));
        let missing = missing(
            &shown(&source, file),
            &words_of(&article),
            &words(&elsewhere),
        );
        if !missing.is_empty() {
            wrong.push(format!(
                "{file}: not in the draft, or in another order: {missing:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Runs the command and returns what it tells.
fn unfold(command: &[&str], files: &[&PathBuf]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(command)
        .args(files)
        .output()
        .unwrap();
    assert!(output.status.success(), "{files:?}: {output:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// The words of a text: letters and digits alone, raised ones as they are on the line.
fn words(text: &str) -> Vec<String> {
    let text = ComposingNormalizer::new_nfkc().normalize(text);
    // Chinese and Japanese have no spaces, so each of their characters is a word.
    let is_wide = |c: char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    let text = text.chars().flat_map(|c| {
        let space = is_wide(c).then_some(' ');
        [space, Some(c), space].into_iter().flatten()
    });
    let text: String = text.collect();
    let words = text.split_whitespace().map(|word| {
        word.chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
    });
    words.filter(|word| !word.is_empty()).collect()
}

/// The words of an article in reading order.
fn words_of(article: &Value) -> Vec<String> {
    let mut text = String::new();
    for part in ["title", "introduction", "sections", "conclusion"] {
        push(&article[part], &mut text);
        text.push(' ');
    }
    words(&text)
}

fn push(value: &Value, text: &mut String) {
    match value {
        Value::String(words) => text.push_str(words),
        // The pieces of a text stand side by side, and blocks do not.
        Value::Array(items) => {
            let is_text = items.iter().any(|item| {
                ["em", "strong", "link"]
                    .iter()
                    .any(|kind| item.get(kind).is_some())
            }) && items.iter().all(|item| {
                item.is_string()
                    || item
                        .get("em")
                        .or(item.get("strong"))
                        .or(item.get("link"))
                        .is_some()
            });
            for item in items {
                push(item, text);
                text.push_str(if is_text { "" } else { " " });
            }
        }
        Value::Object(fields) => {
            if let Some(items) = fields.get("numbered") {
                for (index, item) in items.as_array().unwrap().iter().enumerate() {
                    text.push_str(&format!("{}. ", index + 1));
                    push(item, text);
                    text.push(' ');
                }
                return;
            }
            let order = [
                "title", "caption", "header", "rows", "body", "em", "strong", "link", "text",
                "heading", "list", "quote", "table",
            ];
            for name in order {
                if let Some(field) = fields.get(name) {
                    push(field, text);
                    if ["title", "caption", "header"].contains(&name) {
                        text.push(' ');
                    }
                }
            }
        }
        _ => {}
    }
}

/// The words of a post that readers see.
fn shown(source: &str, file: &str) -> Vec<String> {
    match file.rsplit_once('.').unwrap().1 {
        "html" => words(&html_escape::decode_html_entities(&without_tags(source))),
        "md" => {
            let text = match source.get(..3) {
                Some(fence @ ("---" | "+++")) => source[3..].split_once(fence).unwrap().1,
                _ => source,
            };
            // An address in brackets is not seen.
            let pieces = text
                .split("](")
                .enumerate()
                .map(|(index, piece)| match index {
                    0 => piece,
                    _ => piece.split_once(')').unwrap().1,
                });
            words(
                &pieces
                    .collect::<Vec<_>>()
                    .join(" ")
                    .replace("<b>", "")
                    .replace("</b>", ""),
            )
        }
        _ => words(&source.replace(['\r', '\u{b}'], "\n")),
    }
}

/// A page without its head and its tags. Only those of known elements stand within words.
fn without_tags(page: &str) -> String {
    let lower = page.to_ascii_lowercase();
    let start = lower.find("<body").unwrap();
    let mut text = String::new();
    // Menus have no spaces between their links.
    let page = page[start..].replace("</a><a", "</a> <a");
    for piece in page.split('<').skip(1) {
        let (tag, words) = piece.split_once('>').unwrap();
        let name = tag
            .trim_start_matches('/')
            .split_whitespace()
            .next()
            .unwrap();
        let is_within = [
            "a", "abbr", "b", "bdi", "data", "em", "font", "i", "mark", "q", "span", "small",
            "kbd", "samp", "label", "big", "time", "strong", "sub", "sup", "tt", "u",
        ];
        if !is_within.contains(&name.to_ascii_lowercase().as_str()) {
            text.push(' ');
        }
        text.push_str(words);
    }
    text
}

/// The words that are neither in the draft in the same order nor left out.
fn missing(source: &[String], draft: &[String], left_out: &[String]) -> Vec<String> {
    // The longest common subsequence, from the end.
    let mut lengths = vec![vec![0_usize; draft.len() + 1]; source.len() + 1];
    for i in (0..source.len()).rev() {
        for j in (0..draft.len()).rev() {
            lengths[i][j] = if source[i] == draft[j] {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    let mut named: HashMap<&String, usize> = HashMap::new();
    for word in left_out {
        *named.entry(word).or_default() += 1;
    }
    let (mut i, mut j) = (0, 0);
    let mut missing = Vec::new();
    while i < source.len() {
        if j < draft.len() && source[i] == draft[j] {
            (i, j) = (i + 1, j + 1);
        } else if j < draft.len() && lengths[i][j + 1] >= lengths[i + 1][j] {
            j += 1;
        } else {
            match named.get_mut(&source[i]).filter(|count| **count > 0) {
                Some(count) => *count -= 1,
                None => missing.push(source[i].clone()),
            }
            i += 1;
        }
    }
    missing
}
