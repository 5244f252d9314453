//! What a reader presses before the app runs.

use crate::{
    ids,
    outcome::{Outcome, ensure},
    page::{Page, Role},
    row::{Row, row},
    site::{Answer, Build, Site},
    until::until_true,
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("every section opens and closes at once", folds),
        row("the colours and the text size change at once", settings),
        row(
            "any other press is heard, and done once the app runs",
            waits,
        ),
        row(
            "what waits for the app is gone where it cannot start",
            in_vain,
        ),
    ]
}

/// Opens the published page and holds back the app.
async fn meets_page(page: &Page) -> Outcome<Site> {
    let site = page.site(Build::Baked).await?;
    page.holds_the_app(&site)?;
    page.comes_to(&site).await?;
    page.sees_article().await?;
    Ok(site)
}

async fn folds(page: Page) -> Outcome {
    let site = meets_page(&page).await?;
    page.shows_all().await?;
    page.button_is_expanded("Hide all sections").await?;
    page.hides_all().await?;
    page.button_is_collapsed("Show all sections").await?;

    page.shows_all().await?;
    site.release();
    page.works().await?;
    page.button_is_expanded("Hide all sections").await?;
    page.hides_all().await?;
    page.button_is_collapsed("Show all sections").await
}

async fn settings(page: Page) -> Outcome {
    let site = meets_page(&page).await?;
    let before = page.looks().await?;
    page.opens_settings().await?;
    page.sets("Colours", "High contrast").await?;
    page.sets("Text size", "Largest").await?;
    let after = page.looks().await?;
    ensure(
        after.ink != before.ink && after.text_size > before.text_size,
        || format!("{after:?}, before {before:?}"),
    )?;
    page.sets("Text size", "Normal").await?;
    let stored = page.stored().await?;
    let expected = [("unfold".to_owned(), r#"{"theme":"contrast"}"#.to_owned())];
    ensure(stored == expected, || format!("stored: {stored:?}"))?;

    site.release();
    page.works().await?;
    page.button_is_expanded("Reading settings").await?;
    page.has_set("Colours", "High contrast").await?;
    page.sets("Colours", "Same as this device").await?;
    page.has_stored_nothing().await?;
    page.press("Close").await?;
    page.button_is_collapsed("Reading settings").await
}

async fn waits(page: Page) -> Outcome {
    let site = meets_page(&page).await?;
    page.press("Short version").await?;
    page.press("Find").await?;
    page.button_is_busy("Find").await?;
    site.release();
    page.works().await?;
    page.button_is_pressed("Short version").await?;
    page.has_focus_on(ids::FIND_FIELD).await?;
    page.is_so(
        "nothing is busy any more",
        "return document.querySelector('[aria-busy]') === null",
    )
    .await
}

async fn in_vain(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    let app = page.dist().file(Build::Baked, "_bg.wasm")?;
    site.answer_for(&app, Answer::Truncated);
    page.comes_to(&site).await?;
    page.sees_article().await?;
    until_true("no search, which needs the app", async || {
        Ok(!page.has(Role::Button, "Find").await?)
    })
    .await?;
    page.shows_all().await?;
    page.button_is_expanded("Hide all sections").await
}
