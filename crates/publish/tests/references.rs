//! Sources of reference managers become an article's references.
#![allow(clippy::unwrap_used, reason = "a failed test panics")]

use std::{fs, path::Path, process::Command};

const BIBTEX: &str = "@article{Doe_2020,\n  author = {van Doe, Jo and {World Health Organization} and others},\n  title = {A {Trial} of Sleep},\n  journal = {Sleep},\n  year = 2020, month = mar,\n  pages = {1--9},\n  doi = {https://doi.org/10.1000/ABC},\n  abstract = {Long},\n}\n";
const RIS: &str = "TY  - JOUR\r\nAU  - Roe, Richard\r\nTI  - Rest\r\nPY  - 2019/02/03\r\nDO  - 10.1000/rest\r\nSP  - 5\r\nEP  - 8\r\nAB  - Long\r\nER  - \r\n";
const CSL: &str = r#"[{"id":"http://zotero.org/1","type":"book","title":"Book","author":[{"family":"Poe","given":""}],"issued":{"raw":"2001"},"DOI":"10.1000/abc"},{"id":7,"title":"Seven","PMID":123,"author":[{"literal":"X"}],"issued":{"date-parts":[[1999]]}}]"#;
const POST: &str = "<article><h1>Sleep</h1><p>It <a href=\"https://doi.org/10.1000/abc\">helps</a> <a href=\"https://doi.org/10.1000/REST\">https://doi.org/10.1000/REST</a> or <a href=\"https://doi.org/10.1000/other\">not</a>.</p></article>";

/// Runs the command in a folder with these files. Returns what it prints, and its errors.
fn unfold(folder: &Path, arguments: &[&str]) -> (String, String) {
    for (name, text) in [
        ("a.bib", BIBTEX),
        ("a.ris", RIS),
        ("a.json", CSL),
        ("post.html", POST),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr))
}

fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} in:\n{text}");
    }
}

#[test]
fn each_format_becomes_references_of_a_draft() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = [
        "import",
        "post.html",
        "--references",
        "a.bib",
        "--references",
        "a.ris",
    ];
    let (draft, told) = unfold(folder.path(), &arguments);
    has(
        &draft,
        &[
            "It helps[@doe-2020] [@roe-2019] or [not](https://doi.org/10.1000/other).",
            "A Trial of Sleep",
            "10.1000/ABC",
            "World Health Organization",
            "et al.",
            "1–9",
            "5–8",
        ],
    );
    has(
        &told,
        &[
            "a.bib:1: `Doe_2020`: not carried over: abstract",
            "a.bib:1: `Doe_2020`: its id is `doe-2020`",
            "a.ris:1: `Roe-2019`: not carried over: AB",
        ],
    );
}

#[test]
fn a_doi_is_there_once_and_what_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(
        path.join("article.md"),
        "---\nlang: en\ntitle: T\ndescription: D\nauthor:\n  name: N\n---\n\n## Roe {#roe-2019}\n\nText.\n",
    )
    .unwrap();
    let arguments = [
        "import",
        "article.md",
        "article.md",
        "--references",
        "a.bib",
    ];
    let more = ["--references", "a.json", "--references", "a.ris"];
    let (out, told) = unfold(path, &[&arguments[..], &more].concat());
    assert_eq!(out, "Wrote article.md.\n", "{told}");
    has(
        &told,
        &[
            "a.json:1: `http://zotero.org/1`: `issued` is not carried over",
            "the `title` of the reference `doe-2020` is another and stays",
            "a.ris:1: `Roe-2019`: its id is `roe-2019-2`",
        ],
    );
    let article = fs::read_to_string(path.join("article.md")).unwrap();
    assert_eq!(
        article.to_lowercase().matches("10.1000/abc").count(),
        1,
        "{article}"
    );
    // Once more, and nothing changes.
    unfold(path, &[&arguments[..], &more].concat());
    assert_eq!(
        fs::read_to_string(path.join("article.md")).unwrap(),
        article
    );
}

#[test]
fn a_faulty_file_is_named_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("b.ris"), "TY  - JOUR\nTI  - A\n").unwrap();
    let (_, told) = unfold(
        folder.path(),
        &["import", "post.html", "--references", "b.ris"],
    );
    assert_eq!(told, "unfold: b.ris:1: this source has no end (ER)\n");
}
