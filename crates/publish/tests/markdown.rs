//! The default article in Markdown and in JSON are the same.
//!
//! `UPDATE_FIXTURES=1 cargo test -p publish --test markdown` writes the Markdown again.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

use std::{fs, path::Path, process::Command};

use serde_json::Value;

const GUIDE: &str = include_str!("../../../docs/markdown.md");

fn unfold(command: &str, file: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .arg(command)
        .arg(file)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_default_article_is_the_same_in_both() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (json, markdown) = (
        root.join("public/article.json"),
        root.join("samples/en/article.md"),
    );
    let exported = unfold("export", &json);
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        fs::write(&markdown, &exported).unwrap();
    }
    assert_eq!(exported, fs::read_to_string(&markdown).unwrap());

    let imported: Value = serde_json::from_str(&unfold("import", &markdown)).unwrap();
    let expected: Value = serde_json::from_slice(&fs::read(&json).unwrap()).unwrap();
    assert_eq!(imported, expected);
}

#[test]
fn the_example_of_the_guide_is_an_article() {
    let (_, example) = GUIDE.split_once("```markdown\n").unwrap();
    let (example, _) = example.split_once("\n```\n").unwrap();
    let file = std::env::temp_dir().join(format!("unfold-guide-{}.md", std::process::id()));
    fs::write(&file, example).unwrap();
    let article: Value = serde_json::from_str(&unfold("import", &file)).unwrap();
    fs::remove_file(&file).unwrap();
    assert_eq!(article["sections"][0]["certainty"]["level"], "low");
    assert_eq!(article["references"][0]["id"], "trial-2020");
}
