//! Measures how much the app delays the first paint, and how long a link takes to open its section.
//!
//! The published page and the same page without its scripts are opened alternately, so that other load on the machine
//! affects both. Each visit has an origin of its own, for which nothing is cached. Both pages are opened in one session,
//! so that whatever the driver changes on a page, such as `navigator.webdriver`, is the same for both.

use std::{fs, sync::Arc};

use crate::{
    engine::Engine,
    outcome::Outcome,
    page::{Hindrance, Page},
    session::Session,
    site::Dist,
};

use pages::Pages;
use times::Times;

mod pages;
mod phone;
mod plain;
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

const PRESSES: &str = "From a press in the contents until the section is open and in view";

const SUMMARY: &str = "min / mean of the middle half / max, in milliseconds unless it says bytes";

const HEAD: &str = "| | as built | without scripts | ratio |\n| --- | ---: | ---: | ---: |";

/// Measures under all circumstances, and prints a line for each.
pub(crate) async fn run(dist: Arc<Dist>) -> Outcome {
    let pages = Pages::read(&dist)?;
    let session = Session::start(Engine::Chromium).await?;
    let page = Page::new(Engine::Chromium, session.client.clone(), dist);
    let measured = everywhere(&page, &pages).await;
    session.end().await;
    measured
}

async fn everywhere(page: &Page, pages: &Pages) -> Outcome {
    println!("# Benchmarks\n");
    println!(
        "Written by `cargo xtask bench`, on {}. Each cell is {SUMMARY}.\n",
        machine()
    );
    println!("## On a phone\n");
    println!(
        "Chromium at 1.6 Mbit/s, with 150 ms of latency and a processor 4 times slower, with nothing cached. The page by \
         hand shows the same article, from the same JSON, without a framework.\n"
    );
    phone::compare(page, pages).await?;
    println!("\n## First contentful paint\n\n{HEAD}");
    for (name, rounds, hindrance) in CIRCUMSTANCES {
        page.hinder(hindrance).await?;
        tell(name, &in_turn(page, pages, rounds).await?);
    }
    println!("\n## {PRESSES}\n\n{HEAD}");
    for (name, _, hindrance) in CIRCUMSTANCES {
        if hindrance.line.is_some() {
            continue;
        }
        page.hinder(hindrance).await?;
        tell(name, &arriving(page, pages).await?);
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
