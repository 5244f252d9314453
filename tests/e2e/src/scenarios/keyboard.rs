//! Using the page with the keyboard alone.

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, Screen},
    row::{Row, row},
    site::{Answer, Build},
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "Tab goes through open and closed sections in reading order and leaves them",
            half_open,
        ),
        row(
            "Tab goes through a failure in reading order and leaves it",
            failed,
        ),
        row("the first tab stop skips the contents", skip),
        row(
            "after a press in the text, Tab continues from there",
            from_here,
        ),
        row(
            "on a phone, no tab stop is under the open search",
            beside_the_search,
        ),
    ]
}

async fn half_open(page: Page) -> Outcome {
    // A short article with every kind of stop. The default one has hundreds of links to sources.
    let site = page.site(Build::Heard).await?;
    page.comes_to(&site).await?;
    page.works().await?;
    page.opens_every_other().await?;
    tab_through(&page).await
}

async fn failed(page: Page) -> Outcome {
    let _site = page.visit(Answer::Status(500)).await?;
    page.reads("Something went wrong on the site").await?;
    tab_through(&page).await
}

async fn tab_through(page: &Page) -> Outcome {
    page.start_at_the_top().await?;
    let expected = page.tab_stops().await?;
    let stops = page.tab_through().await?;
    for stop in &stops {
        ensure(stop.seen, || {
            format!("the focus is out of sight on {:?}", stop.words)
        })?;
    }
    let places: Vec<_> = stops.iter().filter_map(|stop| stop.place).collect();
    ensure(places.is_sorted(), || {
        let words: Vec<_> = stops.iter().map(|stop| &stop.words).collect();
        format!("not in reading order: {words:?}")
    })?;
    let missed: Vec<_> = expected
        .iter()
        .filter(|(place, _)| !places.contains(place))
        .collect();
    ensure(missed.is_empty(), || format!("never reached: {missed:?}"))
}

async fn from_here(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.follow("#conclusion p").await?;
    page.tab().await?;
    page.is_so(
        "the focus is on something behind the conclusion's first words",
        "const words = document.querySelector('#conclusion p'); \
         return !!(words.compareDocumentPosition(document.activeElement) & 4)",
    )
    .await
}

async fn beside_the_search(page: Page) -> Outcome {
    const STOPS: usize = 40;
    let page = page.on(Screen::Phone);
    let _site = page.read_article().await?;
    page.shows_all().await?;
    page.opens_search().await?;
    let mut places = Vec::new();
    for back in [false, true] {
        for _ in 0..STOPS {
            if back {
                page.tab_back().await?;
            } else {
                page.tab().await?;
            }
            let stop = page.settled_focus().await?;
            ensure(stop.seen, || {
                format!("out of sight after {places:?}: {stop:?}")
            })?;
            places.extend(stop.place);
        }
    }
    places.sort_unstable();
    places.dedup();
    ensure(places.len() > STOPS / 2, || format!("only {places:?}"))?;
    page.is_so(
        "the search is open",
        "return look.seen(document.getElementById('_find'))",
    )
    .await
}

async fn skip(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.tab().await?;
    let first = page.focus().await?;
    ensure(first.words == "Skip to the article", || {
        format!("the first stop is {:?}", first.words)
    })?;
    ensure(first.seen, || "the first stop cannot be seen".into())?;
    page.enter().await?;
    page.tab().await?;
    page.is_so(
        "the next stop is after the contents",
        "return !!(document.querySelector('nav:has(ol)').compareDocumentPosition(document.activeElement) & 4)",
    )
    .await
}
