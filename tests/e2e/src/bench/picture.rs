//! A picture of measured times, made by Unfold's own charts.

use std::path::Path;

use serde_json::{Value, json};

use crate::{
    deployment,
    outcome::Outcome,
    page::Page,
    site::{Answer, Build},
};

/// A bar: what was measured, on which page, in milliseconds.
pub(super) struct Bar {
    pub(super) group: &'static str,
    pub(super) label: String,
    pub(super) milliseconds: u64,
    /// Whether it is another page than Unfold's.
    pub(super) is_comparator: bool,
}

/// Saves a chart of these bars as PNG.
pub(super) async fn save(page: &Page, bars: &[Bar], file: &Path) -> Outcome {
    let article = article(bars).to_string();
    let folder = deployment::of(&page.dist().folder, &article)?;
    let html = std::fs::read(folder.path().join("index.html"))?;
    let site = page.site(Build::Baked).await?;
    site.answer_for("", Answer::Body("text/html; charset=utf-8", html.into()));
    site.answer(Answer::json(article));
    // Without what the measurements run on every page.
    page.in_own_browser(
        |_| Ok(()),
        async |page| {
            page.go_to(&site.address()).await?;
            page.works().await?;
            page.save_picture_of("figure", file).await
        },
    )
    .await
}

fn article(bars: &[Bar]) -> Value {
    let longest = bars.iter().map(|bar| bar.milliseconds).max();
    let bars: Vec<Value> = bars
        .iter()
        .map(|bar| {
            json!({
                "group": bar.group,
                "label": bar.label,
                "value": bar.milliseconds,
                "comparator": bar.is_comparator,
            })
        })
        .collect();
    json!({
        "format": 1,
        "id": "benchmarks",
        "lang": "en",
        "title": "Benchmarks",
        "description": "How the page starts on a phone.",
        "author": { "name": "Unfold" },
        "sections": [{
            "id": "phone",
            "title": "On a phone",
            "open": true,
            "body": [{ "chart": {
                "title": "How the page starts on a phone",
                "unit": "ms",
                "max": longest.unwrap_or_default().next_multiple_of(500),
                "bars": bars,
            }}],
        }],
    })
}
