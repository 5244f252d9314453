//! Measures how soon the page is there, how soon a press shows its effect, and what many sections cost.
//!
//! The published page and the same page without its scripts are opened alternately, so that other load on the machine
//! affects both. Each visit has an origin of its own, for which nothing is cached. Both pages are opened in one session,
//! so that whatever the driver changes on a page, such as `navigator.webdriver`, is the same for both.

use std::{fs, sync::Arc};

use crate::{
    engine::Engine,
    outcome::{Outcome, Stop, ensure},
    page::{Hindrance, Page},
    session::Session,
    site::Dist,
};

use options::Options;
use pages::Pages;
use times::Times;

mod baking;
mod interactions;
mod lighthouse;
mod options;
mod pages;
mod phone;
mod picture;
mod plain;
mod scale;
mod times;

/// Each with the number of visits to each of the two pages.
const CIRCUMSTANCES: [(&str, usize, Hindrance); 3] = [
    (
        "this machine",
        61,
        Hindrance {
            line: None,
            processor: None,
        },
    ),
    (
        "a line of 400 kbit/s that answers after 400 ms",
        15,
        Hindrance {
            line: Some((400_000 / 8, 400)),
            processor: None,
        },
    ),
    (
        "a processor 4 times slower",
        31,
        Hindrance {
            line: None,
            processor: Some(4),
        },
    ),
];

/// How often each link is clicked.
const ARRIVALS: usize = 5;

const SUMMARY: &str = "min / mean of the middle half / max, in milliseconds unless it says bytes";

const HEAD: &str = "| | as built | without scripts | ratio |\n| --- | ---: | ---: | ---: |";

/// A part of the benchmarks.
#[derive(Clone, Copy)]
enum Part {
    Phone,
    Paint,
    Links,
    Interactions,
    Scale,
    Baking,
    Lighthouse,
}

impl Part {
    const ALL: [Self; 7] = [
        Self::Phone,
        Self::Paint,
        Self::Links,
        Self::Interactions,
        Self::Scale,
        Self::Baking,
        Self::Lighthouse,
    ];

    fn title(self) -> &'static str {
        match self {
            Self::Phone => "On a phone",
            Self::Paint => "First contentful paint",
            Self::Links => "From a press in the contents until the section is open and in view",
            Self::Interactions => "Interactions, on a processor 4 times slower",
            Self::Scale => "From 10 to 3,000 sections",
            Self::Baking => "Baking, by a development build",
            Self::Lighthouse => "Lighthouse",
        }
    }

    async fn run(self, page: &Page, pages: &Pages, options: &Options) -> Outcome {
        match self {
            Self::Phone => phone::compare(page, pages, options).await,
            Self::Paint => paint(page, pages).await,
            Self::Links => links(page, pages).await,
            Self::Interactions => interactions::measure(page, pages).await,
            Self::Scale => scale::measure(page, pages).await,
            Self::Baking => baking::measure(page),
            Self::Lighthouse => lighthouse::measure(page, pages).await,
        }
    }
}

/// Measures what the options ask for, and prints a document.
pub(crate) async fn run(dist: Arc<Dist>, arguments: &[String]) -> Outcome {
    let options = Options::parse(arguments)?;
    let words = options.only.as_str();
    let parts = Part::ALL.map(|part| (part, part.title()));
    let selected: Vec<_> = parts
        .iter()
        .filter(|(_, title)| title.contains(words))
        .collect();
    ensure(!selected.is_empty(), || {
        format!(
            "no part of the benchmarks is called {words:?}: {:?}",
            parts.map(|(_, title)| title)
        )
    })?;
    let pages = Pages::read(&dist)?;
    println!("# Benchmarks\n");
    println!(
        "Written by `cargo xtask bench`, on {}. Each cell is {SUMMARY}.",
        machine()
    );
    for (part, title) in selected {
        println!("\n## {title}\n");
        // What one part runs on every page would disturb the others.
        let session = Session::start(Engine::Chromium).await?;
        let page = Page::new(Engine::Chromium, session.client.clone(), Arc::clone(&dist));
        let measured = part.run(&page, &pages, &options).await;
        session.end().await;
        match measured {
            Err(Stop::Skipped(reason)) => println!("Not measured: {reason}."),
            measured => measured?,
        }
    }
    Ok(())
}

async fn paint(page: &Page, pages: &Pages) -> Outcome {
    println!("{HEAD}");
    for (name, rounds, hindrance) in CIRCUMSTANCES {
        page.hinder(hindrance).await?;
        tell(name, &in_turn(page, pages, rounds).await?);
    }
    Ok(())
}

async fn links(page: &Page, pages: &Pages) -> Outcome {
    println!("{HEAD}");
    for (name, _, hindrance) in CIRCUMSTANCES {
        if hindrance.line.is_none() {
            page.hinder(hindrance).await?;
            tell(name, &arriving(page, pages).await?);
        }
    }
    Ok(())
}

/// The machine, in words.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = about.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == "model name").then(|| value.trim().to_owned())
    });
    let model = model.unwrap_or_else(|| "an unknown processor".to_owned());
    format!("a machine with {cores} cores of {model}")
}

fn tell(circumstance: &str, (built, plain): &(Times, Times)) {
    let ratio = built.middle() / plain.middle();
    println!("| {circumstance} | {built} | {plain} | {ratio:.3} |");
}

/// Clicks every link to a section, on the two pages alternately.
async fn arriving(page: &Page, pages: &Pages) -> Outcome<(Times, Times)> {
    let (mut built, mut plain) = (Times::default(), Times::default());
    for _ in 0..ARRIVALS {
        pages.open_built(page).await?;
        built.add_all(page.arrivals("h2").await?);
        pages.open_plain(page).await?;
        // Without the app, the browser scrolls to the text, with the heading possibly above the window.
        plain.add_all(page.arrivals("details > div").await?);
    }
    Ok((built, plain))
}

async fn in_turn(page: &Page, pages: &Pages, rounds: usize) -> Outcome<(Times, Times)> {
    let (mut built, mut plain) = (Times::default(), Times::default());
    // The first visits of a browser are slower than all others and are not counted.
    pages.open_built(page).await?;
    pages.open_plain(page).await?;
    for _ in 0..rounds {
        built.add(pages.open_built(page).await?);
        plain.add(pages.open_plain(page).await?);
    }
    Ok((built, plain))
}
