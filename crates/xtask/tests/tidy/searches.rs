//! Invariants that a search for words can check.

use std::{fs, path::Path, process::Command};

/// A line of a tracked file.
struct Line {
    path: String,
    number: usize,
    text: String,
}

/// Every line of the tracked text files that `chosen` takes, by path.
fn lines(chosen: impl Fn(&str) -> bool) -> Vec<Line> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new("git")
        .arg("ls-files")
        .current_dir(&root)
        .output()
        .unwrap();
    let files = String::from_utf8(output.stdout).unwrap();
    let chosen: Vec<&str> = files.lines().filter(|path| chosen(path)).collect();
    assert!(!chosen.is_empty(), "the search looks at no file");
    chosen
        .into_iter()
        .filter_map(|path| Some((path, fs::read_to_string(root.join(path)).ok()?)))
        .flat_map(|(path, text)| {
            text.lines()
                .enumerate()
                .map(|(index, text)| Line {
                    path: path.to_owned(),
                    number: index + 1,
                    text: text.to_owned(),
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// No line of the chosen files holds any of the words.
fn check_absent(why: &str, words: &[&str], chosen: impl Fn(&str) -> bool) {
    let found: Vec<String> = lines(chosen)
        .into_iter()
        .filter(|line| words.iter().any(|word| line.text.contains(word)))
        .map(|line| format!("{}:{}: {}", line.path, line.number, line.text.trim()))
        .collect();
    assert!(found.is_empty(), "{why}:\n{}", found.join("\n"));
}

fn is_rust(path: &str, folder: &str) -> bool {
    path.starts_with(folder) && path.ends_with(".rs")
}

#[test]
fn only_the_browser_modules_name_the_browser() {
    check_absent(
        "views and loading take values and give callbacks",
        &["web_sys::", "use web_sys"],
        |path| is_rust(path, "src/") && !path.starts_with("src/browser"),
    );
}

#[test]
fn the_browser_modules_know_no_article_and_no_view() {
    check_absent(
        "a browser concern takes elements and values",
        &["article::", "crate::view", "crate::load", "crate::text"],
        |path| is_rust(path, "src/browser"),
    );
}

#[test]
fn article_text_never_becomes_markup() {
    check_absent(
        "text reaches the page as text nodes",
        &[
            "inner_html(",
            "innerHTML =",
            "inner_html=",
            "insert_adjacent_html",
            "outer_html",
            "document.write",
        ],
        |path| is_rust(path, "src/") || path == "index.html",
    );
}

#[test]
fn the_model_needs_little() {
    let text = lines(|path| path == "crates/article/Cargo.toml");
    let needed: Vec<&str> = text
        .iter()
        .map(|line| line.text.as_str())
        .skip_while(|line| *line != "[dependencies]")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .collect();
    assert_eq!(
        needed,
        ["serde.workspace = true", "serde_json.workspace = true"]
    );
}

#[test]
fn style_has_no_left_and_right() {
    check_absent(
        "logical properties serve every direction of writing",
        &[
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "border-left",
            "border-right",
            "text-align: left",
            "text-align: right",
            "  left:",
            "  right:",
            "float:",
        ],
        |path| path.ends_with(".css"),
    );
}

#[test]
fn every_style_sheet_is_on_the_page() {
    let index: String = lines(|path| path == "index.html")
        .into_iter()
        .map(|line| line.text)
        .collect();
    let sheets = lines(|path| path.starts_with("style/"));
    let missing: Vec<_> = sheets
        .iter()
        .map(|line| line.path.as_str())
        .filter(|path| !index.contains(path))
        .collect();
    assert!(missing.is_empty(), "index.html does not name {missing:?}");
}

#[test]
fn tests_neither_sleep_nor_are_switched_off() {
    // Written apart, so that this file does not hold what it looks for.
    let words = [
        ["#[ig", "nore"].concat(),
        ["thread::sl", "eep"].concat(),
        ["#[should_", "panic"].concat(),
    ];
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    check_absent("a test waits for what it wants to see", &words, |path| {
        path.ends_with(".rs")
    });
}

#[test]
fn nothing_is_left_for_later() {
    let words = [
        ["TO", "DO"].concat(),
        ["FIX", "ME"].concat(),
        ["XX", "X"].concat(),
    ];
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    check_absent("what is left goes into an issue", &words, |path| {
        [".rs", ".css", ".toml", ".html", ".js", ".md"]
            .iter()
            .any(|ending| path.ends_with(ending))
    });
}
