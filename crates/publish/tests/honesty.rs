//! What an editor sees of the honesty checks.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

/// The 28th of November 2026.
const TODAY: &str = "1795824000";

/// A folder of this test's own, with an article in Markdown that compares without a comparator.
fn folder(name: &str, answered: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("honesty-{name}"));
    fs::create_dir_all(&folder).unwrap();
    let article = format!(
        "---\nlang: en\ntitle: T\ndescription: D\nauthor:\n  name: N\nnextReview: 2026-12-01\n{answered}---\n\n\
         ## Relief {{#relief}}\n\nKey message: It is used for pain.\n\n\
         It is a spray. The spray was more effective.\n\n\
         ## Help lines {{#help}}\n\n```help\n- region: GB\n  name: Samaritans\n  call: 116 123\n```\n"
    );
    fs::write(folder.join("article.md"), article).unwrap();
    folder
}

fn run(folder: &Path, arguments: &[&str], exit_code: i32) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(arguments)
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", TODAY)
        .output()
        .unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert_eq!(output.status.code(), Some(exit_code), "{text}");
    text
}

const ANSWERED: &str =
    "answered:\n  - check: comparator\n    at: relief\n    reason: Everybody knows the pill.\n";

#[test]
fn a_note_has_the_name_of_its_check() {
    let report = run(&folder("note", ""), &["check", "article.md"], 0);
    let expected = "article.md:14:30: note: comparator: sections[0].body[0]\n   |\n\
        14 | It is a spray. The spray was more effective.\n   |                              ^\n    \
        “more effective” does not say compared with what: “The spray was more effective”.\n    \
        Name what it was compared with in the same sentence.\n\
        article.md: no problems, 1 note.\n";
    assert_eq!(report, expected);
}

#[test]
fn a_note_is_at_its_words() {
    let folder = folder("lines", "");
    let article = fs::read_to_string(folder.join("article.md")).unwrap();
    let words = "First line,\nthen *it* was 64%\nof 1 \\* 2 &amp;amp; more,\n\
        then a breakthrough. A\nsecond *breakthrough\nby* the\nmiracle.";
    let article = article.replace("It is a spray. The spray was more effective.", words);
    fs::write(folder.join("article.md"), article).unwrap();
    let report = run(&folder, &["check", "article.md"], 0);
    let notes = report
        .lines()
        .filter_map(|line| line.strip_prefix("article.md:"));
    let places: Vec<&str> = notes
        .filter_map(|line| Some(line.split_once(" note: ")?.0))
        .collect();
    let expected = ["15:15:", "16:11:", "17:8:", "18:9:", "20:1:"];
    assert_eq!(places, expected, "{report}");
}

#[test]
fn a_text_in_a_chart_is_at_the_place_of_its_chart() {
    let folder = folder("chart", "");
    let article = fs::read_to_string(folder.join("article.md")).unwrap();
    let chart = "```chart\ntitle: T\nunit: x\nmax: 9\nbars:\n  - label: A\n    value: 1\ncaption: \"A miracle.\"\n```";
    let article = article.replace("It is a spray. The spray was more effective.", chart);
    fs::write(folder.join("article.md"), article).unwrap();
    let report = run(&folder, &["check", "article.md"], 0);
    let place = report
        .lines()
        .find(|line| line.contains("note: promises: "));
    assert_eq!(
        place,
        Some("article.md:15:1: note: promises: sections[0].body[0].chart.caption"),
        "{report}"
    );
}

#[test]
fn an_answer_is_shown_at_the_end() {
    let report = run(&folder("answer", ANSWERED), &["check", "article.md"], 0);
    let expected = "Answered: comparator in relief: Everybody knows the pill.\n\
        article.md: no problems, no notes.\n";
    assert_eq!(report, expected);
}

#[test]
fn an_answer_to_no_check_is_told_the_nearest() {
    let answered = ANSWERED.replace("comparator", "comparater");
    let report = run(&folder("near", &answered), &["check", "article.md"], 0);
    assert!(report.contains("note: answers: answered[0]\n"), "{report}");
    assert!(
        report.contains("    Did you mean \"comparator\"?\n"),
        "{report}"
    );
}

#[test]
fn the_front_matter_keeps_answers_on_the_way_to_json_and_back() {
    let folder = folder("both", ANSWERED);
    run(
        &folder,
        &["import", "article.md", "article.json", "--force"],
        0,
    );
    let json: Value =
        serde_json::from_slice(&fs::read(folder.join("article.json")).unwrap()).unwrap();
    let answer =
        json!({ "check": "comparator", "at": "relief", "reason": "Everybody knows the pill." });
    assert_eq!(json["answered"], json!([answer]));
    let report = run(&folder, &["check", "article.json"], 0);
    assert!(report.starts_with("Answered: comparator"), "{report}");
    run(
        &folder,
        &["export", "article.json", "again.md", "--force"],
        0,
    );
    let again = fs::read_to_string(folder.join("again.md")).unwrap();
    assert!(again.contains(ANSWERED), "{again}");
}

#[test]
fn the_schema_refuses_an_answer_without_a_reason() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public");
    let read = |name: &str| -> Value {
        serde_json::from_slice(&fs::read(path.join(name)).unwrap()).unwrap()
    };
    let validator = jsonschema::validator_for(&read("article.schema.json")).unwrap();
    let mut article = read("article.json");
    for (answered, expected) in [
        (
            json!([{ "check": "terms", "reason": "It is clear." }]),
            true,
        ),
        (json!(null), true),
        (json!([{ "check": "terms" }]), false),
        (json!([{ "check": "terms", "reason": " " }]), false),
        (json!("terms"), false),
    ] {
        article["answered"] = answered;
        assert_eq!(
            validator.is_valid(&article),
            expected,
            "{}",
            article["answered"]
        );
    }
}

#[test]
fn other_programs_have_the_names_too() {
    let noted = folder("names", "");
    let format = |format| run(&noted, &["check", "--format", format, "article.md"], 0);
    assert!(format("github").starts_with(
        "::notice file=article.md,line=14,col=30,title=comparator::sections[0].body[0]: "
    ));
    let json: Value = serde_json::from_str(&format("json")).unwrap();
    assert_eq!(
        (&json[0]["check"], &json[0]["severity"]),
        (&json!("comparator"), &json!("note"))
    );
    let sarif: Value = serde_json::from_str(&format("sarif")).unwrap();
    let run_of = &sarif["runs"][0];
    assert_eq!(run_of["results"][0]["ruleId"], "comparator");
    let rules = run_of["tool"]["driver"]["rules"].as_array().unwrap();
    let rule = rules
        .iter()
        .find(|rule| rule["id"] == "comparator")
        .unwrap();
    assert!(
        rule["help"]["text"]
            .as_str()
            .unwrap()
            .contains("half a sentence")
    );

    let answered = folder("suppressed", ANSWERED);
    let sarif = run(&answered, &["check", "--format", "sarif", "article.md"], 0);
    let sarif: Value = serde_json::from_str(&sarif).unwrap();
    assert_eq!(
        sarif["runs"][0]["results"][0]["suppressions"][0]["kind"],
        "inSource"
    );
    assert_eq!(
        run(&answered, &["check", "--format", "github", "article.md"], 0),
        ""
    );
}

#[test]
fn copies_are_found_in_every_kind_of_file() {
    let folder = folder("against", "");
    let words = "Really: it is a spray; the spray was <b>more</b> effective";
    let run_of = "one two three four five six seven eight";
    let article = fs::read_to_string(folder.join("article.md")).unwrap();
    let article = article.replace("It is a spray.", &format!("They say {run_of}."));
    fs::write(folder.join("article.md"), article).unwrap();
    let marked = "One <b>two</b> three, four<script>no</script> five six seven eight.";
    for (name, text, is_found) in [
        ("a.html", marked.to_owned(), true),
        (
            "a.txt",
            format!("{words}. ONE two – three four five six seven eight"),
            true,
        ),
        ("a.md", format!("# {run_of}"), true),
        (
            "a.json",
            json!({ "body": [["One two three", { "em": "four" }, " five six seven eight"]] })
                .to_string(),
            true,
        ),
        ("b.txt", words.to_owned(), false),
    ] {
        fs::write(folder.join(name), text).unwrap();
        let report = run(&folder, &["check", "--against", name, "article.md"], 0);
        let expected = format!("These words are copied from {name}: “{run_of}”.");
        assert_eq!(report.contains(&expected), is_found, "{report}");
    }
    run(
        &folder,
        &["check", "--against", "none.txt", "article.md"],
        2,
    );
}

#[test]
fn another_file_than_that_of_retraction_watch_is_refused() {
    let folder = folder("retracted", "");
    fs::write(folder.join("a.csv"), "a,b\n").unwrap();
    let said = run(&folder, &["check", "--retracted", "a.csv", "article.md"], 2);
    assert!(
        said.contains("there is no column OriginalPaperDOI"),
        "{said}"
    );
}

#[test]
fn each_check_is_explained() {
    let folder = folder("explain", "");
    let all = run(&folder, &["explain"], 0);
    for line in all.lines() {
        let name = line.split_whitespace().next().unwrap();
        let explanation = run(&folder, &["explain", name], 0);
        assert!(
            explanation.starts_with(&format!("{name}\n\n")),
            "{explanation}"
        );
        assert!(explanation.len() > 200, "{explanation}");
    }
    assert_eq!(all.lines().count(), 15);
    let said = run(&folder, &["explain", "comparators"], 2);
    assert!(said.contains("did you mean \"comparator\"?"), "{said}");
}
