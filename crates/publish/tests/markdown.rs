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

#[test]
fn the_example_of_the_guide_is_honest() {
    let (_, example) = GUIDE.split_once("```markdown\n").unwrap();
    let (example, _) = example.split_once("\n```\n").unwrap();
    let report = checked("honest", example);
    assert!(report.contains("article has no help line"), "{report}");
    for check in ["certainty", "promises", "figures", "terms", "limits"] {
        assert!(!report.contains(&format!("note: {check}:")), "{report}");
    }
}

#[test]
fn what_is_wrong_in_markdown_is_at_its_line() {
    let front = "---\nlang: en\ntitle: T\ndescription: D\nauthor:\n  name: N\n---\n\n## A\n\n";
    for (name, markdown, expected) in [
        (
            "row",
            "| a | b |\n| - | - |\n| c |\n\nd\n",
            ":13:1: problem: sections[0].body[0].table.rows[0][1]\n   |\n13 | | c |\n   | ^\n    \
             This row of the table has an empty cell, or fewer cells than columns.\n    \
             Write each cell between two |, and a sign such as – where there is nothing to say.\n",
        ),
        (
            "merge",
            "a\n\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d\n",
            ":13:1: problem\n   |\n13 | <<<<<<< HEAD\n   | ^\n    \
             Two versions of the file were merged, and nobody has chosen one.\n    \
             Keep one of the two, and delete the lines with <<<<<<<, ======= and >>>>>>>.\n",
        ),
        (
            "label",
            "Key Message: b\n\nc\n",
            ":11:1: problem\n   |\n11 | Key Message: b\n   | ^\n    \
             No field of a section begins like this.\n    \
             Did you mean “Key message:”, without stress?\n",
        ),
        (
            "colon",
            "b\n\n## Help\n\n```help\n- name: S\n  call 988\n```\n",
            ":17:3: problem\n   |\n17 |   call 988\n   |   ^\n    \
             This line has no colon; a field is written as `name: …`.\n",
        ),
    ] {
        let report = checked(name, &format!("{front}{markdown}"));
        assert!(report.contains(expected), "{report}");
    }
}

/// What `unfold check` says of an article.
fn checked(name: &str, article: &str) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("checked-{name}.md"));
    fs::write(&file, article).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .arg("check")
        .arg(&file)
        .output()
        .unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}
