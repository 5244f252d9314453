//! What more sections cost, beside the same text as plain HTML.

use std::fs;

use super::{
    interactions::{Interactions, SCRIPT, add, go_through},
    pages::{Pages, zipped},
    plain::without_scripts,
    times::Times,
};
use crate::{
    deployment, long_article,
    outcome::Outcome,
    page::Page,
    site::{Answer, Dist},
};

const SIZES: [usize; 4] = [10, 100, 1_000, 3_000];

const ROUNDS: usize = 9;

/// The interactions that are shown, as the script names them.
const SHOWN: [&str; 5] = [
    "Show all",
    "Hide all",
    "follow a link to a section",
    "type a letter in the search",
    "type a word in the search",
];

/// An article's page, and the same without scripts.
struct Subject {
    built: Answer,
    plain: Answer,
    article: Answer,
}

/// The times for an article of one size.
#[derive(Default)]
struct Measured {
    plain: Times,
    built: Times,
    alive: Times,
    memory: Times,
    interactions: Interactions,
}

/// Measures articles of each size, and prints a table.
pub(super) async fn measure(page: &Page, pages: &Pages) -> Outcome {
    page.runs_on_every_page(SCRIPT).await?;
    let mut all = Vec::new();
    for size in SIZES {
        let subject = Subject::of(page.dist(), size)?;
        let mut measured = Measured::default();
        for _ in 0..ROUNDS {
            measured.plain.add(subject.open_plain(page, pages).await?);
            subject.use_built(page, pages, &mut measured).await?;
        }
        all.push(measured);
    }
    print(&all);
    Ok(())
}

impl Subject {
    fn of(dist: &Dist, size: usize) -> Outcome<Self> {
        let folder = deployment::of(&dist.folder, &long_article::file_of(size))?;
        let html = fs::read_to_string(folder.path().join("index.html"))?;
        let article = fs::read(folder.path().join("article.json"))?;
        let kind = "text/html; charset=utf-8";
        Ok(Self {
            built: zipped(kind, html.as_bytes())?,
            plain: zipped(kind, without_scripts(&html).as_bytes())?,
            article: zipped("application/json", &article)?,
        })
    }

    async fn open_plain(&self, page: &Page, pages: &Pages) -> Outcome<f64> {
        let (_site, time) = pages.open(page, &self.plain, &[]).await?;
        Ok(time)
    }

    async fn use_built(&self, page: &Page, pages: &Pages, measured: &mut Measured) -> Outcome {
        let article = [("article.json".to_owned(), self.article.clone())];
        let (_site, paint) = pages.open(page, &self.built, &article).await?;
        page.works().await?;
        measured.built.add(paint);
        measured.alive.add(page.ask("return aliveAt()", []).await?);
        measured.memory.add(page.memory().await? / 1024.0);
        add(&mut measured.interactions, go_through(page).await?);
        Ok(())
    }
}

fn print(all: &[Measured]) {
    println!(
        "| sections | {} |",
        SIZES.map(|size| size.to_string()).join(" | ")
    );
    println!("| --- |{}", " ---: |".repeat(SIZES.len()));
    line("first paint, plain HTML", all, |one| one.plain.to_string());
    line("first paint", all, |one| one.built.to_string());
    line("ratio of the two", all, |one| {
        format!("{:.2}", one.built.middle() / one.plain.middle())
    });
    line("the app runs", all, |one| one.alive.to_string());
    line("memory that the page holds, in KB", all, |one| {
        one.memory.to_string()
    });
    for name in SHOWN {
        line(&format!("{name}, to the next frame"), all, |one| {
            let mut known = one.interactions.iter();
            let times = known.find(|(known, _)| known == name);
            times.map_or_else(String::new, |(_, times)| times.to_string())
        });
    }
}

fn line(name: &str, all: &[Measured], cell: impl Fn(&Measured) -> String) {
    let cells: Vec<String> = all.iter().map(cell).collect();
    println!("| {name} | {} |", cells.join(" | "));
}
