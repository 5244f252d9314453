//! axe-core finds nothing while the tools are in use.

use crate::{
    engine::Engine,
    outcome::{Outcome, in_state},
    page::{Page, Screen},
    row::{Row, row},
};

pub(super) fn rows() -> Vec<Row> {
    let tools_on = |screen, name| row(name, move |page: Page| tools(page.on(screen)));
    vec![
        row("the contents on a phone", sheet),
        row("high-contrast colours", high_contrast).only_in(&[Engine::Chromium]),
        row("the search with a list of matches", listed),
        row("the search, forced colours", forced_colours).only_in(&[Engine::Chromium]),
        tools_on(
            Screen::Wide,
            "the search, the settings and the short version",
        )
        .only_in(&[Engine::Chromium, Engine::Firefox]),
        tools_on(
            Screen::Phone,
            "the search, the settings and the short version, on a phone",
        )
        .only_in(&[Engine::Chromium, Engine::WebKit]),
    ]
}

async fn tools(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.opens_search().await?;
    page.looks_for("placebo").await?;
    page.press("Next match").await?;
    in_state("the search", page.is_accessible_in("#_find").await)?;
    page.escape().await?;
    page.opens_settings().await?;
    in_state("the settings", page.is_accessible_in("#_settings").await)?;
    page.escape().await?;
    page.scroll_to_the_top().await?;
    page.press("Short version").await?;
    in_state("the short version", page.is_accessible().await)
}

async fn sheet(page: Page) -> Outcome {
    let page = page.on(Screen::Phone);
    let _site = page.read_article().await?;
    page.press("Contents: ").await?;
    page.button_is_expanded("Contents: ").await?;
    page.is_accessible_in("#contents").await
}

async fn high_contrast(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.shows_all().await?;
    page.opens_settings().await?;
    page.sets("Colours", "High contrast").await?;
    page.is_accessible().await
}

async fn listed(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    page.cannot_paint().await?;
    page.opens_search().await?;
    page.looks_for("placebo").await?;
    page.is_accessible_in("#_find").await
}

async fn forced_colours(page: Page) -> Outcome {
    page.in_forced_colours(async || tools(page.clone()).await)
        .await
}
