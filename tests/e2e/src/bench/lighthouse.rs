//! Lighthouse's view of the page, with its defaults: a phone, and its own model of a slow line.
//! <https://github.com/GoogleChrome/lighthouse>

use std::{collections::BTreeMap, env, ffi::OsString, process::Stdio};

use serde::Deserialize;
use tokio::process::Command;

use super::pages::Pages;
use crate::{
    outcome::{Outcome, ensure},
    page::Page,
    program::on_path,
};

#[derive(Deserialize)]
struct Report {
    categories: BTreeMap<String, Category>,
    audits: BTreeMap<String, Audit>,
}

#[derive(Deserialize)]
struct Category {
    title: String,
    score: Option<f64>,
}

#[derive(Deserialize)]
struct Audit {
    title: String,
    score: Option<f64>,
}

/// Prints a table of the four scores, and the audits that are not passed in full.
pub(super) async fn measure(page: &Page, pages: &Pages) -> Outcome {
    let site = pages.site(page, &pages.built, &[]).await?;
    let node: std::process::Command = on_path("node", "nodejs")?;
    let output = Command::from(node)
        .arg(variable("UNFOLD_LIGHTHOUSE")?)
        .arg(site.address())
        .args(["--output=json", "--quiet"])
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage")
        .env("CHROME_PATH", variable("UNFOLD_CHROMIUM")?)
        .stdin(Stdio::null())
        .output()
        .await?;
    ensure(output.status.success(), || {
        format!("Lighthouse: {}", String::from_utf8_lossy(&output.stderr))
    })?;
    let report: Report = serde_json::from_slice(&output.stdout)?;
    println!("| | of 100 |\n| --- | ---: |");
    for Category { title, score } in report.categories.values() {
        println!(
            "| {title} | {} |",
            score.map_or_else(|| "–".to_owned(), |score| format!("{:.0}", score * 100.0))
        );
    }
    let imperfect = report
        .audits
        .values()
        .filter(|audit| audit.score.is_some_and(|score| score < 1.0));
    let titles: Vec<&str> = imperfect.map(|audit| audit.title.as_str()).collect();
    if !titles.is_empty() {
        println!("\nNot passed in full: {}.", titles.join("; "));
    }
    Ok(())
}

fn variable(name: &str) -> Outcome<OsString> {
    Ok(env::var_os(name).ok_or_else(|| format!("{name} is not set"))?)
}
