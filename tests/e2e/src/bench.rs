//! Measures how much the app delays the first paint, and how long a link takes to open its section.
//!
//! The published page and the same page without its scripts are opened alternately, so that other load on the machine
//! affects both. Each visit has an origin of its own, for which nothing is cached. Both pages are opened in one session,
//! so that whatever the driver changes on a page, such as `navigator.webdriver`, is the same for both.

use std::{fs, io::Write, sync::Arc};

use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};

use crate::{
    engine::Engine,
    outcome::{Outcome, ensure},
    page::{Hindrance, Page},
    session::Session,
    site::{Answer, Build, Dist, Site},
};

use plain::without_scripts;
use times::Times;

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

const PRESSES: &str = "From a press on a link in the contents until its section is open, and its heading (without scripts its text) in view";

const SUMMARY: &str = "min / mean of the middle half / max, in milliseconds";

/// The files that the page requests, by the ends of their names.
const CODE: [(&str, &str); 3] = [
    (".js", "text/javascript"),
    ("_bg.wasm", "application/wasm"),
    ("article.json", "application/json"),
];

/// The two pages, and the files of the first, compressed as on a host.
struct Pages {
    built: Answer,
    plain: Answer,
    code: Vec<(String, Answer)>,
}

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
    println!("First contentful paint, {SUMMARY}:");
    for (name, rounds, hindrance) in CIRCUMSTANCES {
        page.hinder(hindrance).await?;
        tell(name, &in_turn(page, pages, rounds).await?);
    }
    println!("{PRESSES}, {SUMMARY}:");
    for (name, _, hindrance) in CIRCUMSTANCES {
        if hindrance.line.is_some() {
            continue;
        }
        page.hinder(hindrance).await?;
        tell(name, &arriving(page, pages).await?);
    }
    Ok(())
}

fn tell(circumstance: &str, (built, plain): &(Times, Times)) {
    let ratio = built.middle() / plain.middle();
    println!("{circumstance}: as built {built}, without scripts {plain}, ratio {ratio:.3}");
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

impl Pages {
    fn read(dist: &Dist) -> Outcome<Self> {
        let html = fs::read_to_string(dist.folder.join("index.html"))?;
        let plain = without_scripts(&html);
        ensure(plain.len() < html.len(), || {
            "the page has no scripts".into()
        })?;
        let kind = "text/html; charset=utf-8";
        let code = CODE.map(|(ending, kind)| {
            let name = dist.file(Build::Baked, ending)?;
            let bytes = fs::read(dist.folder.join(&name))?;
            Ok((name, zipped(kind, &bytes)?))
        });
        Ok(Self {
            built: zipped(kind, html.as_bytes())?,
            plain: zipped(kind, plain.as_bytes())?,
            code: code.into_iter().collect::<Outcome<_>>()?,
        })
    }

    async fn open_built(&self, page: &Page) -> Outcome<f64> {
        let site = self.site(page, &self.built).await?;
        for (name, answer) in &self.code {
            site.answer_for(name, answer.clone());
        }
        let time = open(page, &site).await?;
        // Lets the app finish its work before the other page is opened.
        page.works().await?;
        Ok(time)
    }

    async fn open_plain(&self, page: &Page) -> Outcome<f64> {
        let site = self.site(page, &self.plain).await?;
        open(page, &site).await
    }

    async fn site(&self, page: &Page, html: &Answer) -> Outcome<Site> {
        let site = page.site(Build::Baked).await?;
        site.answer_for("", html.clone());
        Ok(site)
    }
}

/// Opens the site's page, starting from an empty page, and returns the time to its first paint.
async fn open(page: &Page, site: &Site) -> Outcome<f64> {
    page.go_to("about:blank").await?;
    page.go_to(&site.address()).await?;
    page.first_paint().await
}

/// A file, compressed as on a host.
fn zipped(kind: &'static str, bytes: &[u8]) -> Outcome<Answer> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(Answer::Zipped(kind, Bytes::from(gzip.finish()?)))
}
