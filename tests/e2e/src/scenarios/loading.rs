//! Waiting for the article.

use crate::{
    engine::Engine,
    outcome::{Outcome, ensure},
    page::{Page, Role},
    row::{Row, row},
    site::{Answer, Build},
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "a reader who waits is told so, and then gets the article",
            waits,
        ),
        row(
            "a reader without the script loads again and gets the article",
            |page| loads_again(page, ".js"),
        )
        .waiting(),
        row(
            "a reader without the wasm file loads again and gets the article",
            |page| loads_again(page, "_bg.wasm"),
        )
        .waiting(),
        row("progress is shown where the size is known", progress),
        row(
            "no progress is shown where the size is unknown",
            no_progress,
        ),
        row(
            "the article replaces its outline without a layout shift",
            no_jump,
        )
        .only_in(&[Engine::Chromium]),
    ]
}

async fn waits(page: Page) -> Outcome {
    let site = page.visit(Answer::Late).await?;
    page.sees(Role::Status, "Loading the article…").await?;
    page.has_help_line().await?;
    page.sees(Role::Status, "Still loading…").await?;
    page.has_help_line().await?;
    site.release();
    page.sees_article().await?;
    let loading = page.has(Role::Status, "Still loading…").await?;
    ensure(!loading, || "it still says that it loads".into())
}

async fn loads_again(page: Page, file: &str) -> Outcome {
    let site = page.site(Build::Unbaked).await?;
    let file = page.dist().file(Build::Unbaked, file)?;
    site.answer_for(&file, Answer::Status(404));
    page.go_to(&site.address()).await?;
    page.has_help_line().await?;
    page.reads("This page is taking a long time to load")
        .await?;
    site.mend();
    page.follow(".without-app-late a").await?;
    page.sees_article().await
}

async fn progress(page: Page) -> Outcome {
    let site = page.visit(Answer::Half { sized: true }).await?;
    page.sees(Role::Status, "Still loading…").await?;
    page.shows_progress_of_about_half().await?;
    site.release();
    page.sees_article().await
}

async fn no_progress(page: Page) -> Outcome {
    let site = page.visit(Answer::Half { sized: false }).await?;
    page.sees(Role::Status, "Still loading…").await?;
    page.is_so(
        "no progress is shown",
        "return document.querySelector('progress[value]') === null",
    )
    .await?;
    site.release();
    page.sees_article().await
}

async fn no_jump(page: Page) -> Outcome {
    let site = page.visit(Answer::Late).await?;
    page.sees(Role::Status, "Still loading…").await?;
    site.release();
    page.sees_article().await?;
    // "Good" for Cumulative Layout Shift: https://web.dev/articles/cls
    page.shifts_at_most(0.1).await
}
