//! A file of the site is missing, damaged, late, or of the wrong type.

use std::time::Duration;

use crate::{
    row::Row,
    scenarios::baked::NOT_CHECKED,
    site::{Answer, Build},
};

use super::{
    fault::{fault, finds},
    has::Has,
};

/// The name of a file in the table, and the end of its name on the site.
type File = (&'static str, &'static str);

const SCRIPT: File = ("the script", ".js");
const WASM: File = ("the wasm file", "_bg.wasm");
const ARTICLE: File = ("`article.json`", "article.json");

/// Files that the page does not need. Their faults are tried at the same time.
const UNNEEDED: [&str; 2] = ["icon.svg", "manifest.webmanifest"];

/// What the page says if it could not check for a newer article.
const UNCHECKED: Has = Has::Notice(NOT_CHECKED);
const DAMAGED: Has = Has::Failure("The article file is damaged");

pub(super) const DELAYED: Answer = Answer::Delayed(Duration::from_secs(20));

pub(super) fn rows() -> Vec<Row> {
    let app = [
        ("is missing", Answer::Status(404), Has::Article, Has::Late),
        ("is truncated", Answer::Truncated, Has::Article, Has::Late),
        ("is corrupt", Answer::Corrupt, Has::Article, Has::Late),
        ("comes after 20 seconds", DELAYED, Has::App, Has::App),
    ];
    let typed = |kind| Answer::Typed(kind);
    let script = [
        (
            "has the type `application/octet-stream`",
            typed("application/octet-stream"),
            Has::Article,
            Has::Late,
        ),
        (
            "has the type `text/html`",
            typed("text/html"),
            Has::Article,
            Has::Late,
        ),
    ];
    let wasm = [
        (
            "has the type `application/octet-stream`",
            typed("application/octet-stream"),
            Has::App,
            Has::App,
        ),
        (
            "has the type `text/html`",
            typed("text/html"),
            Has::App,
            Has::App,
        ),
    ];
    let article = [
        (
            "is missing",
            Answer::Status(404),
            UNCHECKED,
            Has::Failure("There is no article at this address"),
        ),
        ("is truncated", Answer::Truncated, UNCHECKED, DAMAGED),
        ("is corrupt", Answer::Corrupt, UNCHECKED, DAMAGED),
        (
            "has the type `application/octet-stream`",
            typed("application/octet-stream"),
            Has::App,
            Has::App,
        ),
        (
            "has the type `text/html`",
            typed("text/html"),
            Has::App,
            Has::App,
        ),
        (
            "comes after 20 seconds",
            DELAYED,
            UNCHECKED,
            Has::Failure("The article is taking too long"),
        ),
    ];
    let unneeded = [
        ("are missing", Answer::Status(404)),
        ("are truncated", Answer::Truncated),
        ("are corrupt", Answer::Corrupt),
        (
            "have the type `application/octet-stream`",
            typed("application/octet-stream"),
        ),
        ("come after 20 seconds", DELAYED),
    ];

    let mut rows = Vec::new();
    for (file, faults) in [
        (SCRIPT, [&app[..], &script[..]].concat()),
        (WASM, [&app[..], &wasm[..]].concat()),
        (ARTICLE, article.to_vec()),
    ] {
        for (what, answer, baked, unbaked) in faults {
            rows.push(one(file, what, &answer, Build::Baked, baked));
            rows.push(one(file, what, &answer, Build::Unbaked, unbaked));
        }
    }
    for (what, answer) in unneeded {
        rows.push(without_unneeded(what, answer));
    }
    rows
}

/// One file with one fault.
fn one((name, ending): File, what: &str, answer: &Answer, build: Build, has: Has) -> Row {
    let waits = matches!(answer, Answer::Delayed(_));
    let answer = answer.clone();
    let row = fault(format!("{name} {what}"), build, move |page| {
        let answer = answer.clone();
        async move {
            let site = page.site(build).await?;
            site.answer_for(&page.dist().file(build, ending)?, answer);
            finds(&page, &site, has).await
        }
    });
    if waits { row.waiting() } else { row }
}

/// The same fault in every file that the page does not need.
fn without_unneeded(what: &str, answer: Answer) -> Row {
    let waits = matches!(answer, Answer::Delayed(_));
    let names = UNNEEDED.map(|name| format!("`{name}`")).join(" and ");
    let row = fault(format!("{names} {what}"), Build::Baked, move |page| {
        let answer = answer.clone();
        async move {
            let site = page.site(Build::Baked).await?;
            for name in UNNEEDED {
                site.answer_for(name, answer.clone());
            }
            finds(&page, &site, Has::App).await
        }
    });
    if waits { row.waiting() } else { row }
}
