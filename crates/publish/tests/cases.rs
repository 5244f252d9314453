//! Small articles with one fault each, in `cases/`: what the check says, and what the page shows.
#![allow(clippy::unwrap_used, reason = "a failed test panics")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use article::{Article, Direction};
use publish::region_name;
use unfold::text::{LanguageFile, Words};

/// The 28th of November 2026.
const TODAY: &str = "1795824000";

/// A file, and what the report says of it: a place, and words.
const TOLD: [(&str, &str, &str); 17] = [
    ("uk", "uk.json:23:15: note", "Write \"GB\"."),
    ("pmcid-version", "38", "Write \"PMC3377089\"."),
    (
        "name",
        "references[0].author[0]",
        "Write {\"literal\":\"RECOVERY Collaborative Group\"}.",
    ),
    (
        "tags",
        "tags.json:37:23: note",
        "Readers see <i> as it is written",
    ),
    (
        "utf16le",
        "utf16le.json:1:1: problem",
        "The file is UTF-16 (little-endian)",
    ),
    ("utf16le", "problem", "Save the file as UTF-8."),
    (
        "cp1252",
        "cp1252.json:17:8: problem",
        "the file is probably Windows-1252",
    ),
    ("cp1252", "problem", "Save the file as UTF-8."),
    (
        "curly",
        "curly.json:5:2: problem",
        "“ (U+201C, left double quotation mark)",
    ),
    ("vt", "vt.json:17:66: problem", "U+000B (vertical tab)"),
    (
        "newlines",
        "newlines.json:17:22: note",
        "Readers see the paragraphs of this text as one.",
    ),
    (
        "markdown",
        "markdown.json:17:14: note",
        "the text has Markdown",
    ),
    (
        "nospace",
        "note",
        "There is no space between “See” and “this”.",
    ),
    (
        "bidi",
        "bidi.json:17:13: note",
        "The text has U+202E (right-to-left override)",
    ),
    (
        "zw-link",
        "zw-link.json:20:36: problem",
        "Delete U+200B (zero width space)",
    ),
    ("ara", "ara.json:4:11: note", "Write \"ar\"."),
    (
        "missing",
        "missing.json:31:13: note",
        "There is no picture images/not-there.png.",
    ),
];

/// A file, and what its page has.
const SHOWN: [(&str, &str); 10] = [
    (
        "small",
        "A: 0.004 per person-year (0.001 to 0.0049). B: 0.001 per person-year. A: higher by 0.003",
    ),
    (
        "small",
        "<div class=\"chart-number\"><bdi>0.004 per person-year</bdi>",
    ),
    (
        "table",
        "<section class=\"table\" tabindex=\"0\" aria-label=\"Adverse effects by dose\">",
    ),
    ("particle", "van Beethoven L, de Gaulle C."),
    ("empty-given", "World Health Organization."),
    (
        "doi-hash",
        "https://doi.org/10.1002/(sici)1099-050x(199823/24)37:3/4%3C197::aid-hrm2%3E3.0.co;2-%23\"",
    ),
    ("japanese", "研究。<"),
    ("french", "Certitude"),
    ("chinese", "22 minutes"),
    // Isolated, and closed where its own text ends.
    (
        "bidi",
        "normal \u{2068}\u{202e}evil text\u{202c}\u{2069}</p>",
    ),
];

#[test]
fn the_check_tells_each_fault() {
    for (case, place, words) in TOLD {
        let report = report(case);
        let lines: Vec<_> = report.lines().collect();
        assert!(
            lines.iter().any(|line| line.contains(place)),
            "{place}: {report}"
        );
        assert!(
            lines.iter().any(|line| line.contains(words)),
            "{words}: {report}"
        );
    }
}

#[test]
fn the_page_shows_each_as_it_is_meant() {
    for (case, shown) in SHOWN {
        let html = page(case);
        assert!(html.contains(shown), "{case}: no {shown} in {html}");
    }
    assert_eq!(article("ara").direction(), Direction::Rtl);
}

#[test]
fn what_is_right_is_not_told() {
    for (case, unwanted) in [
        ("cited-note", "Nothing cites"),
        ("empty-given", "Write something"),
        ("empty-given", "problem:"),
        ("nbsp-tel", "problem:"),
        ("small", "problem:"),
    ] {
        let report = report(case);
        assert!(!report.contains(unwanted), "{report}");
    }
}

fn report(case: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .arg("check")
        .arg(format!("{case}.json"))
        .current_dir(folder())
        .env("SOURCE_DATE_EPOCH", TODAY)
        .output()
        .unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

fn page(case: &str) -> String {
    let article = article(case);
    let languages = folder().join("../../../../public/languages");
    let own = languages.join(format!("{}.txt", article.lang()));
    let is_foreign = !own.exists();
    let file = if is_foreign {
        languages.join("en.txt")
    } else {
        own
    };
    let text = fs::read_to_string(file).unwrap();
    let words = Words::new(
        article.lang(),
        LanguageFile { text, is_foreign },
        region_name,
    );
    unfold::page_html(&article, words, None)
}

fn article(case: &str) -> Article {
    Article::from_json(&fs::read(folder().join(format!("{case}.json"))).unwrap()).unwrap()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}
