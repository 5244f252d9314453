//! A first article has no problems.
#![allow(clippy::unwrap_used, reason = "a failed test panics")]

use std::{fs, path::Path, process::Command, process::Stdio};

/// Runs the command in a folder, without a terminal. Returns its exit code and what it prints.
fn unfold(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "de_AT.UTF-8")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

#[test]
fn it_passes_the_check() {
    for (region, line) in [
        ("US", "988 Lifeline"),
        ("gb", "Samaritans"),
        ("CH", "Find A Helpline"),
        ("001", "Befrienders"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut arguments = vec!["new", "--title", "Sleep: \"a\" # b", "--author", "Jo Doe"];
        arguments.extend(["--publisher", "A clinic", "--region", region]);
        let (code, told) = unfold(folder.path(), &arguments);
        assert_eq!(code, Some(0), "{told}");
        assert_eq!(told.contains("No help line"), region == "CH", "{told}");
        let article = fs::read_to_string(folder.path().join("article.md")).unwrap();
        for part in [
            line,
            "lang: \"de\"",
            "title: \"Sleep: \\\"a\\\" # b\"",
            "Claim: [",
            "Befrienders",
        ] {
            assert!(article.contains(part), "{part} in {article}");
        }
        let (code, told) = unfold(folder.path(), &["check", "article.md"]);
        assert_eq!(code, Some(0), "{told}");
        assert!(told.contains("article.md: no problems"), "{told}");
        for placeholder in [
            "“[Introduce the subject in a few sentence…” is still to be replaced.",
            "“[Title of the source]” is still to be replaced.",
        ] {
            assert!(told.contains(placeholder), "{placeholder} in {told}");
        }
    }
}

#[test]
fn it_writes_over_nothing_and_names_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.md"), "mine").unwrap();
    let answers = ["--title", "T", "--author", "A", "--region", "US"];
    for (arguments, expected) in [
        (
            vec!["new", "a.md"],
            "unfold: a.md is there already, and is not written over\n",
        ),
        (
            vec!["new", "a.txt"],
            "unfold: the name of a.txt does not end in .md\n",
        ),
        (
            vec!["new", "b.md", "--author", "A"],
            "unfold: --title is missing; without a terminal it cannot be asked for\n",
        ),
        (
            vec![
                "new", "b.md", "--title", "A", "--author", "A", "--region", "UK",
            ],
            "unfold: \"UK\" is no country's code of two letters, such as US or GB\n",
        ),
    ] {
        let given = if arguments.len() == 2 {
            &answers[..]
        } else {
            &[]
        };
        let all = [&arguments[..], given].concat();
        assert_eq!(unfold(folder.path(), &all), (Some(2), expected.to_owned()));
    }
    assert_eq!(
        fs::read_to_string(folder.path().join("a.md")).unwrap(),
        "mine"
    );
}
