//! Using the page with the keyboard alone.

use crate::{
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, row},
    site::Answer,
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "Tab goes through the article in reading order and leaves it",
            closed,
        ),
        row(
            "Tab goes through the opened article in reading order and leaves it",
            opened,
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
    ]
}

async fn closed(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    tab_through(&page).await
}

async fn opened(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.press("Show all sections").await?;
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
