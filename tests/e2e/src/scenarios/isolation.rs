//! Titles, names and quoted text turn nothing around them, whatever characters they hold.

use serde_json::{Value, json};

use crate::{
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, row},
    site::Answer,
};

/// RIGHT-TO-LEFT OVERRIDE.
const TURNING: &str = "\u{202e}";

pub(super) fn rows() -> Vec<Row> {
    vec![row(
        "a text that turns its own words turns none after it",
        turns_nothing_else,
    )]
}

async fn turns_nothing_else(page: Page) -> Outcome {
    let _site = page.visit(Answer::json(article().to_string())).await?;
    page.works().await?;
    page.shows_all().await?;
    let (straight, turned): (usize, usize) = page
        .ask(
            "const { straight, turned } = look.order(); return [straight, turned]",
            [],
        )
        .await?;
    // Every text of the article has three words that turn, and there are some thirty.
    ensure(straight > 100 && turned > 60, || {
        format!("{straight} words in order, {turned} turned")
    })?;
    let wrong: Vec<String> = page.ask("return look.order().wrong", []).await?;
    ensure(wrong.is_empty(), || format!("out of order: {wrong:#?}"))
}

/// An article in which each text has words that turn.
fn article() -> Value {
    let text = |words: &str| format!("{words} {TURNING}so they turn");
    json!({
        "format": 1, "id": "a", "lang": "en", "title": text("Title"), "description": text("What it is about"),
        "author": {"name": text("Ada")}, "publisher": {"name": text("House")}, "reviewedBy": {"name": text("Eve")},
        "datePublished": "2026-11-22", "lastReviewed": "2026-11-23",
        "introduction": [[{"term": {"id": "t", "text": text("Term")}}, " 12 words after it, ", {"term": "t"}, " 13 words after that"]],
        "sections": [{
            "id": "s", "title": text("Section"), "claim": text("It is said"), "keyMessage": text("Message"),
            "body": [
                [{"em": text("Emphasis")}, " 34 words after it", {"cite": "r"}, " and on."],
                {"quote": [[text("Quoted"), {"cite": "r"}, " 56 words after it"]]},
                {"list": [[{"link": {"href": "https://example.org/", "text": text("Link")}}, " 78 words after it"]]},
                {"table": {"caption": text("Table"), "header": [text("One"), "2 words"], "rows": [[text("Three"), "4 words"]]}},
                {"chart": {"title": text("Chart"), "unit": "%", "max": 100, "source": "r", "bars": [
                    {"label": text("Bar"), "value": 46.5, "low": 25.9, "high": 68.4, "note": text("Note")},
                ]}},
            ],
        }],
        "questions": [text("Question")],
        "glossary": [{"id": "t", "term": text("Term"), "definition": text("Definition")}],
        "references": [
            {"id": "r", "type": "article-journal", "title": text("Source"), "author": [{"family": text("Lii"), "given": "T R"}],
                "container-title": text("Journal"), "volume": "12", "page": "3-4", "issued": {"date-parts": [[2020]]},
                "DOI": "10.1000/1"},
            {"id": "q", "type": "webpage", "author": [{"literal": text("Office")}], "issued": {"date-parts": [[2021]]},
                "URL": "https://example.org/"},
        ],
        "help": [{"region": "US", "name": text("Line"), "call": "988", "hours": text("Always")}],
    })
}
