//! Words that must not appear in some files.

use std::{fs, path::Path, process::Command};

/// A line of a tracked file.
struct Line {
    path: String,
    number: usize,
    text: String,
}

/// All lines of the tracked text files whose paths `chosen` accepts.
fn lines(chosen: impl Fn(&str) -> bool) -> Vec<Line> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = Command::new("git")
        .arg("ls-files")
        .current_dir(&root)
        .output()
        .unwrap();
    let files = String::from_utf8(output.stdout).unwrap();
    let chosen: Vec<&str> = files.lines().filter(|path| chosen(path)).collect();
    assert!(!chosen.is_empty(), "the search finds no file");
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

/// Fails if a line of the chosen files has one of the words.
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
fn only_src_browser_uses_web_sys() {
    check_absent(
        "src/browser wraps what the others need of the browser",
        &["web_sys::", "use web_sys"],
        |path| is_rust(path, "src/") && !path.starts_with("src/browser"),
    );
}

#[test]
fn src_browser_uses_neither_article_nor_views() {
    check_absent(
        "src/browser takes elements and values",
        &["article::", "crate::view", "crate::load", "crate::text"],
        |path| is_rust(path, "src/browser"),
    );
}

#[test]
fn article_text_never_becomes_markup() {
    check_absent(
        "text goes into text nodes",
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
fn the_model_depends_on_serde_alone() {
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
fn style_has_no_left_or_right() {
    check_absent(
        "logical properties suit both writing directions",
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
fn older_browsers_understand_the_style() {
    check_absent(
        "browsers of 2021 drop rules with these, and everything inside @layer",
        &[
            "@layer",
            "light-dark(",
            ":has(",
            "rotate: ",
            "scale: ",
            "translate: ",
        ],
        |path| path.ends_with(".css"),
    );
}

#[test]
fn the_page_links_every_style_sheet() {
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
    assert!(missing.is_empty(), "index.html does not link {missing:?}");
}

#[test]
fn tests_neither_sleep_nor_are_ignored() {
    // In two pieces, so that this file does not contain them.
    let words = [
        ["#[ig", "nore"].concat(),
        ["thread::sl", "eep"].concat(),
        ["#[should_", "panic"].concat(),
    ];
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    check_absent("a test waits for what it expects", &words, |path| {
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
    check_absent("open work belongs in an issue", &words, |path| {
        [".rs", ".css", ".toml", ".html", ".js", ".md"]
            .iter()
            .any(|ending| path.ends_with(ending))
    });
}

#[test]
fn state_is_not_hidden_in_globals() {
    check_absent(
        "state is in src/state.rs",
        &["thread_local!", "static mut"],
        |path| is_rust(path, "src/"),
    );
}

#[test]
fn only_the_root_owner_is_forgotten() {
    check_absent(
        "guards belong to the root owner: src/app/hold.rs",
        &["mem::forget", "mem::ManuallyDrop"],
        |path| is_rust(path, "src/") && path != "src/app.rs",
    );
}
