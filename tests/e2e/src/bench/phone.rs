//! How the page starts on a phone, beside the same article as plain HTML and as a page written by hand.

use serde::Deserialize;
use url::Url;

use super::{
    options::Options,
    pages::{Pages, zipped},
    picture::{self, Bar},
    times::Times,
};
use crate::{
    outcome::{Outcome, ensure},
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
    #[serde(rename = "hasButton")]
    has_button: bool,
    #[serde(rename = "allOpen")]
    all_open: bool,
    alive: Option<f64>,
    blocking: f64,
    shift: f64,
    bytes: f64,
}

type Measure = (&'static str, fn(&Visit) -> Option<f64>);

const MEASURES: [Measure; 7] = [
    ("first paint", |visit| visit.paint),
    ("readable", |visit| visit.readable),
    ("“Show all” works", |visit| visit.folds),
    ("the app runs", |visit| visit.alive),
    ("blocking", |visit| Some(visit.blocking)),
    ("layout shift, in thousandths", |visit| {
        Some(visit.shift * 1000.0)
    }),
    ("bytes, by gzip", |visit| Some(visit.bytes)),
];

/// The rows of the table that the picture shows.
const PICTURED: [&str; 3] = ["first paint", "readable", "“Show all” works"];

/// The visits to one of the pages.
struct Subject {
    name: String,
    place: Place,
    visits: Vec<Visit>,
}

/// Where a page is.
enum Place {
    /// On a site of this benchmark, with these files.
    Here {
        html: Answer,
        code: Vec<(String, Answer)>,
        /// Whether an app is to run on it.
        has_app: bool,
    },
    /// At an address of somebody else's.
    At(Url),
}

const ABOUT: &str = "Chromium at 1.6 Mbit/s, with 150 ms of latency and a processor 4 times slower, with nothing cached. \
                     The page by hand shows the same article, from the same JSON, without a framework.\n";

/// Visits the pages in turn, prints a table, and saves a picture if one is wanted.
pub(super) async fn compare(page: &Page, pages: &Pages, options: &Options) -> Outcome {
    let mut subjects = subjects(page, pages, options)?;
    page.hinder(PHONE).await?;
    page.runs_on_every_page(PROBE).await?;
    for round in 0..=ROUNDS {
        for subject in &mut subjects {
            let mut visit = visit(page, &subject.place, "").await?;
            if visit.has_button {
                visit.folds = pressed(page, &subject.place).await?;
            }
            // The first visits of a browser are slower than all others.
            if round > 0 {
                subject.visits.push(visit);
            }
        }
    }
    println!("{ABOUT}");
    print(&subjects);
    if let Some(file) = &options.picture {
        picture::save(page, &bars(&subjects), file).await?;
        if let Some(name) = file.file_name() {
            println!("\n![The first three rows as bars]({})", name.display());
        }
    }
    Ok(())
}

/// Unfold's page first.
fn subjects(page: &Page, pages: &Pages, options: &Options) -> Outcome<Vec<Subject>> {
    let article = zipped("application/json", &page.article_bytes())?;
    let by_hand = zipped("text/html; charset=utf-8", BY_HAND.as_bytes())?;
    let here = |html: &Answer, code, has_app| Place::Here {
        html: html.clone(),
        code,
        has_app,
    };
    let mut places = vec![
        ("Unfold", here(&pages.built, pages.code.clone(), true)),
        ("plain HTML", here(&pages.plain, Vec::new(), false)),
        (
            "by hand",
            here(&by_hand, vec![("article.json".to_owned(), article)], false),
        ),
    ];
    let others = options.against.iter();
    places.extend(others.map(|(name, address)| (name.as_str(), Place::At(address.clone()))));
    let subjects = places.into_iter().map(|(name, place)| Subject {
        name: name.to_owned(),
        place,
        visits: Vec::new(),
    });
    Ok(subjects.collect())
}

/// When "Show all" works, in a visit of its own.
async fn pressed(page: &Page, place: &Place) -> Outcome<Option<f64>> {
    let visit = visit(page, place, "?press").await?;
    ensure(visit.folds.is_none() || visit.all_open, || {
        "a section that arrived after the press is closed".into()
    })?;
    Ok(visit.folds)
}

async fn visit(page: &Page, place: &Place, query: &str) -> Outcome<Visit> {
    page.go_to("about:blank").await?;
    let _site = match place {
        Place::Here { html, code, .. } => {
            let site = page.site(Build::Baked).await?;
            site.answer_for("", html.clone());
            for (name, answer) in code {
                site.answer_for(name, answer.clone());
            }
            page.go_to(&format!("{}{query}", site.address())).await?;
            Some(site)
        }
        Place::At(address) => {
            page.clear_everything_stored(address).await?;
            let mut address = address.clone();
            address.set_query(query.strip_prefix('?'));
            page.go_to(address.as_str()).await?;
            None
        }
    };
    let ended =
        "return document.readyState === 'complete' && performance.now() > 6000 ? probed() : null";
    let visit = until("the end of a visit", async || page.ask(ended, []).await).await;
    let visit: Visit = visit?;
    if matches!(place, Place::Here { has_app: true, .. }) && visit.alive.is_none() {
        return Err("the app did not start within six seconds".into());
    }
    Ok(visit)
}

fn print(subjects: &[Subject]) {
    let names: Vec<&str> = subjects.iter().map(|subject| &*subject.name).collect();
    let ratios: Vec<String> = names
        .iter()
        .skip(1)
        .map(|name| format!("to {name}"))
        .collect();
    println!("| | {} | {} |", names.join(" | "), ratios.join(" | "));
    println!("| --- |{}", " ---: |".repeat(names.len() + ratios.len()));
    for (what, measure) in MEASURES {
        let times: Vec<Times> = subjects
            .iter()
            .map(|subject| times(subject, measure))
            .collect();
        let Some((unfold, others)) = times.split_first() else {
            continue;
        };
        let cells: Vec<String> = times.iter().map(cell).collect();
        let ratios: Vec<String> = others.iter().map(|other| ratio(unfold, other)).collect();
        println!(
            "| {what} | {} | {} |",
            cells.join(" | "),
            ratios.join(" | ")
        );
    }
}

fn bars(subjects: &[Subject]) -> Vec<Bar> {
    let pictured = MEASURES
        .into_iter()
        .filter(|(what, _)| PICTURED.contains(what));
    let bars = pictured.flat_map(|(group, measure)| {
        subjects
            .iter()
            .enumerate()
            .filter_map(move |(index, subject)| {
                let middle = times(subject, measure).middle();
                // A page without the button has no time for it: not a number.
                let milliseconds = format!("{middle:.0}").parse().ok()?;
                Some(Bar {
                    group,
                    label: subject.name.clone(),
                    milliseconds,
                    is_comparator: index > 0,
                })
            })
    });
    bars.collect()
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
