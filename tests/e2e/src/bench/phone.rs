//! How the page starts on a phone, beside the same article as plain HTML and as a page written by hand.

use serde::Deserialize;

use super::{
    pages::{Pages, zipped},
    times::Times,
};
use crate::{
    outcome::Outcome,
    page::{Hindrance, Page},
    site::{Answer, Build},
    until::until,
};

/// A phone as Lighthouse's: 1.6 Mbit/s, 150 ms, a processor 4 times slower.
/// <https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md>
const PHONE: Hindrance = Hindrance {
    line: Some((1_600_000 / 8, 150)),
    processor: Some(4),
};

const ROUNDS: usize = 9;

/// The same article without a framework, which renders it from JSON as any app does.
const BY_HAND: &str = include_str!("by_hand/index.html");

const PROBE: &str = include_str!("probe.js");

/// What a visit shows. Times in milliseconds; those of what a page does not have are missing.
#[derive(Deserialize)]
struct Visit {
    paint: Option<f64>,
    readable: Option<f64>,
    folds: Option<f64>,
    #[serde(rename = "allOpen")]
    all_open: bool,
    alive: Option<f64>,
    blocking: f64,
    bytes: f64,
}

type Measure = (&'static str, fn(&Visit) -> Option<f64>);

const MEASURES: [Measure; 6] = [
    ("first paint", |visit| visit.paint),
    ("readable", |visit| visit.readable),
    ("“Show all” works", |visit| visit.folds),
    ("the app runs", |visit| visit.alive),
    ("blocking", |visit| Some(visit.blocking)),
    ("bytes, by gzip", |visit| Some(visit.bytes)),
];

/// The visits to one of the pages.
struct Subject {
    name: &'static str,
    html: Answer,
    code: Vec<(String, Answer)>,
    /// Whether an app is to run on it.
    has_app: bool,
    visits: Vec<Visit>,
}

const ABOUT: &str = "Chromium at 1.6 Mbit/s, with 150 ms of latency and a processor 4 times slower, with nothing cached. \
                     The page by hand shows the same article, from the same JSON, without a framework.\n";

/// Visits the pages in turn, and prints a table.
pub(super) async fn compare(page: &Page, pages: &Pages) -> Outcome {
    let article = zipped("application/json", &page.article_bytes())?;
    let by_hand = zipped("text/html; charset=utf-8", BY_HAND.as_bytes())?;
    let subject = |name, html: &Answer, code, has_app| Subject {
        name,
        html: html.clone(),
        code,
        has_app,
        visits: Vec::new(),
    };
    let mut subjects = [
        subject("plain HTML", &pages.plain, Vec::new(), false),
        subject(
            "by hand",
            &by_hand,
            vec![("article.json".to_owned(), article)],
            false,
        ),
        subject("Unfold", &pages.built, pages.code.clone(), true),
    ];
    page.hinder(PHONE).await?;
    page.runs_on_every_page(PROBE).await?;
    for round in 0..=ROUNDS {
        for subject in &mut subjects {
            let visit = visit(page, subject).await?;
            // The first visits of a browser are slower than all others.
            if round > 0 {
                subject.visits.push(visit);
            }
        }
    }
    println!("{ABOUT}");
    print(&subjects);
    Ok(())
}

async fn visit(page: &Page, subject: &Subject) -> Outcome<Visit> {
    let site = page.site(Build::Baked).await?;
    site.answer_for("", subject.html.clone());
    for (name, answer) in &subject.code {
        site.answer_for(name, answer.clone());
    }
    page.go_to("about:blank").await?;
    page.go_to(&site.address()).await?;
    let ended =
        "return document.readyState === 'complete' && performance.now() > 6000 ? probed() : null";
    let visit = until("the end of a visit", async || page.ask(ended, []).await).await;
    let visit: Visit = visit?;
    if subject.has_app && visit.alive.is_none() {
        return Err("the app did not start within six seconds".into());
    }
    if visit.folds.is_some() && !visit.all_open {
        return Err("a section that arrived after the press is closed".into());
    }
    Ok(visit)
}

fn print(subjects: &[Subject]) {
    let names: Vec<&str> = subjects.iter().map(|subject| subject.name).collect();
    println!(
        "| | {} | to plain HTML | to the page by hand |",
        names.join(" | ")
    );
    println!("| --- |{}", " ---: |".repeat(names.len() + 2));
    for (what, measure) in MEASURES {
        let times: Vec<Times> = subjects
            .iter()
            .map(|subject| times(subject, measure))
            .collect();
        let cells: Vec<String> = times.iter().map(cell).collect();
        let [plain, by_hand, built] = times.as_slice() else {
            continue;
        };
        println!(
            "| {what} | {} | {} | {} |",
            cells.join(" | "),
            ratio(built, plain),
            ratio(built, by_hand)
        );
    }
}

fn times(subject: &Subject, measure: fn(&Visit) -> Option<f64>) -> Times {
    let mut times = Times::default();
    times.add_all(subject.visits.iter().filter_map(measure).collect());
    times
}

fn cell(times: &Times) -> String {
    if times.middle().is_nan() {
        "–".to_owned()
    } else {
        times.to_string()
    }
}

fn ratio(of: &Times, to: &Times) -> String {
    let ratio = of.middle() / to.middle();
    if ratio.is_finite() {
        format!("{ratio:.2}")
    } else {
        "–".to_owned()
    }
}
