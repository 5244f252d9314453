//! What an editor sees in the terminal.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

fn check(arguments: &[&str], exit_code: i32, lines: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures"))
        // Some reviews become overdue.
        .env("SOURCE_DATE_EPOCH", "1795824000")
        .output()
        .unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    for line in lines {
        assert!(
            text.lines().any(|found| found == *line),
            "{line:?} in:\n{text}"
        );
    }
    assert_eq!(output.status.code(), Some(exit_code), "{text}");
}

#[test]
fn a_good_article_has_no_problems() {
    check(
        &["check", "full/article.json"],
        0,
        &["full/article.json: no problems, 7 notes."],
    );
}

#[test]
fn a_problem_has_a_place_a_sentence_and_an_advice() {
    check(
        &["check", "cite-names-nothing/article.json"],
        1,
        &[
            "cite-names-nothing/article.json:18:22: problem: sections[0].body[0][1].cite",
            "    No reference has the id \"nobody\".",
            "    Add the reference, or correct the id.",
            "cite-names-nothing/article.json: 2 problems, 3 notes.",
        ],
    );
}

#[test]
fn a_missing_field_has_the_place_of_its_parent() {
    check(
        &["check", "image-without-alt/article.json"],
        1,
        &["image-without-alt/article.json:16:11: problem: sections[0].body[0].image.alt"],
    );
}

#[test]
fn a_duplicate_key_has_the_place_of_its_second_use() {
    check(
        &["check", "duplicate-keys/article.json"],
        1,
        &["duplicate-keys/article.json:3:49: problem: sections[0].title"],
    );
}

#[test]
fn notes_are_not_failures() {
    check(
        &["check", "notes/article.json"],
        0,
        &[
            "    This field is unknown and ignored.",
            "    Did you mean \"keyMessage\"?",
            "notes/article.json: no problems, 10 notes.",
        ],
    );
}

#[test]
fn a_syntax_error_has_its_place() {
    check(
        &["check", "truncated/article.json"],
        1,
        &[
            "truncated/article.json:3:12: problem",
            "    The file ends before the article does: a bracket, a brace or a quotation mark is missing.",
            "    Write it where it belongs: each one needs its partner.",
            "truncated/article.json: 1 problem, no notes.",
        ],
    );
}

#[test]
fn markdown_is_checked_at_its_own_places() {
    check(
        &["check", "../markdown/article.md"],
        1,
        &[
            "../markdown/article.md:7:1: problem",
            "    Code has no place in an article; write it without backticks.",
            "../markdown/article.md:15:27: problem: sections[0].body[0][1].cite",
            "    No reference has the id \"nobody\".",
        ],
    );
}

#[test]
fn other_programs_can_read_the_report() {
    let file = "../markdown/article.md";
    check(
        &["check", "--format", "github", file],
        1,
        &[
            "::error file=../markdown/article.md,line=15,col=27::sections[0].body[0][1].cite: No reference has the id \"nobody\". Add the source to ## References, or correct the key in [@…].",
            "::notice file=../markdown/article.md,line=2,col=1::The article has no help line. Add “## Help lines {#help}” with at least one line in ```help.",
        ],
    );
    let report = json(&["check", "--format", "json", file, "full/article.json"]);
    let problem = report
        .as_array()
        .unwrap()
        .iter()
        .find(|found| found["line"] == 15);
    assert_eq!(
        problem,
        Some(&serde_json::json!({
            "file": file,
            "line": 15,
            "column": 27,
            "severity": "problem",
            "check": null,
            "path": "sections[0].body[0][1].cite",
            "message": "No reference has the id \"nobody\".",
            "advice": "Add the source to ## References, or correct the key in [@…].",
        }))
    );
    let files = report
        .as_array()
        .unwrap()
        .iter()
        .map(|found| &found["file"]);
    assert!(
        files.clone().any(|found| found == "full/article.json"),
        "{report}"
    );

    let sarif = json(&["check", "--format", "sarif", file]);
    assert_eq!(sarif["version"], "2.1.0");
    let result = &sarif["runs"][0]["results"][1];
    assert_eq!(result["level"], "error");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], file);
    assert_eq!(place["region"]["startLine"], 15);
}

/// What a command prints, as JSON.
fn json(arguments: &[&str]) -> serde_json::Value {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures"))
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn an_article_can_come_from_another_program() {
    for (text, end) in [
        ("{\"format\": 1}", "standard input: 6 problems, 2 notes.\n"),
        (
            "---\ntitle: A\n---\n",
            "standard input: 4 problems, 2 notes.\n",
        ),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_unfold"))
            .args(["check", "-", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = command.stdin.take().unwrap();
        input.write_all(text.as_bytes()).unwrap();
        drop(input);
        let output = command.wait_with_output().unwrap();
        let report = String::from_utf8(output.stdout).unwrap();
        assert!(report.ends_with(end), "{report}");
        assert_eq!(report.matches(end).count(), 1, "{report}");
    }
}

#[test]
fn the_manual_and_the_completions_know_every_command() {
    for command in ["check", "import", "export", "bake", "policy", "schema"] {
        let title = format!(".TH unfold-{command} 1  \"{command} \" ");
        check(&["man"], 0, &[&title]);
    }
    let version = concat!("unfold ", env!("CARGO_PKG_VERSION"));
    check(&["man"], 0, &[&format!(".TH unfold 1  \"{version}\" ")]);
    check(&["--version"], 0, &[version]);
    let last = "    complete -F _unfold -o bashdefault -o default unfold";
    check(&["completions", "bash"], 0, &[last]);
    check(&["completions", "elvish-9"], 2, &[]);
}

#[test]
fn nothing_is_imported_from_an_article_with_problems() {
    let folder = std::env::temp_dir().join(format!("unfold-import-{}", std::process::id()));
    let to = folder.join("article.json");
    check(
        &["import", "../markdown/article.md", to.to_str().unwrap()],
        1,
        &["../markdown/article.md: 2 problems, 2 notes."],
    );
    assert!(!to.exists());
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_others_their_reports() {
    let files = ["no-such-file.json", "full/article.json"];
    check(
        &["check", files[0], files[1]],
        2,
        &[
            "no-such-file.json: problem",
            "    The file cannot be read: No such file or directory (os error 2).",
            "no-such-file.json: 1 problem, no notes.",
            "full/article.json: no problems, 7 notes.",
            "unfold: a file cannot be read",
        ],
    );
    let report = json(&["check", "--format", "json", files[0], files[1]]);
    let names = report.as_array().unwrap().iter();
    let names: Vec<&str> = names.filter_map(|found| found["file"].as_str()).collect();
    assert!(files.iter().all(|file| names.contains(file)), "{report}");
}

#[test]
fn a_post_is_not_an_article_yet() {
    check(
        &["check", "../imports/post.txt"],
        1,
        &[
            "    This is a plain text, not an article.",
            "    Make a draft of it: unfold import, then this file, then a name that ends in .md.",
        ],
    );
}

#[test]
fn a_command_that_cannot_run_says_why() {
    check(&["check", "no-such-file.json"], 2, &[]);
    check(
        &["bake-a-cake"],
        2,
        &["error: unrecognized subcommand 'bake-a-cake'"],
    );
    check(&[], 2, &["Usage: unfold <COMMAND>"]);
    check(
        &["check", "--fast"],
        2,
        &["error: unexpected argument '--fast' found"],
    );
    check(&["export", "a", "b", "c"], 2, &[]);
}

#[test]
fn no_markdown_is_written_under_the_name_of_another_format() {
    for (name, command) in [
        ("no-such/x.epub", "`pandoc article.html -o no-such/x.epub`"),
        (
            "no-such/x.pdf",
            "`chromium --headless --no-pdf-header-footer --print-to-pdf=no-such/x.pdf article.html`",
        ),
    ] {
        let refused = format!(
            "unfold: {name} is made of the page: first write article.html, then run {command}"
        );
        check(&["export", "full/article.json", name], 2, &[&refused]);
    }
}

#[test]
fn no_file_is_written_over_unless_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let json = std::fs::read(fixtures.join("full/article.json")).unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("article.json"), json).unwrap();
    std::fs::write(at("post.txt"), "Sleep\n\nIt may help.\n").unwrap();
    std::fs::write(at("new.ris"), "TY  - JOUR\nID  - new\nTI  - New\nER  - \n").unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_unfold"));
        let output = command.args(arguments).current_dir(folder.path());
        let output = output.output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        (output.status.code(), told)
    };
    for arguments in [
        ["import", "post.txt", "draft.md"],
        ["export", "article.json", "article.md"],
        ["import", "article.md", "again.json"],
    ] {
        assert_eq!(run(&arguments).0, Some(0));
        let [_, _, to] = arguments;
        std::fs::write(at(to), "mine").unwrap();
        let refused = format!(
            "unfold: {to} is there already, and is not written over; give another name, or add --force\n"
        );
        assert_eq!(run(&arguments), (Some(2), refused));
        assert_eq!(std::fs::read_to_string(at(to)).unwrap(), "mine");
        let forced = [&arguments[..], &["--force"]].concat();
        assert_eq!(run(&forced).0, Some(0), "{to}");
        assert_ne!(std::fs::read_to_string(at(to)).unwrap(), "mine");
    }
    // The sources of an article go into its own file.
    let own = [
        "import",
        "article.md",
        "article.md",
        "--references",
        "new.ris",
    ];
    assert_eq!(run(&own).0, Some(0));
    assert_eq!(run(&["export", "article.json", "/dev/stdout"]).0, Some(0));
}
