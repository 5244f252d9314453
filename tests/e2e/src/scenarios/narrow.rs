//! The smallest phone, or a large zoom: 320 CSS pixels. <https://www.w3.org/TR/WCAG22/#reflow>

use crate::{
    outcome::Outcome,
    page::Page,
    row::{Row, row},
    site::Answer,
};

const WIDTH: u32 = 320;

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("the article fits a screen of 320 pixels", article),
        row("the opened article fits a screen of 320 pixels", opened),
        row("a failure fits a screen of 320 pixels", failure),
        row(
            "the article fits a phone with text twice as large",
            large_text,
        ),
        row(
            "the outline of a coming article fits a screen of 320 pixels",
            loading,
        ),
    ]
}

async fn article(page: Page) -> Outcome {
    let site = page.read_article().await?;
    page.squeeze(&site, WIDTH).await?;
    page.sees_article().await?;
    page.fits().await
}

async fn opened(page: Page) -> Outcome {
    let site = page.read_article().await?;
    page.squeeze(&site, WIDTH).await?;
    page.sees_article().await?;
    page.press("Show all sections").await?;
    page.fits().await
}

async fn large_text(page: Page) -> Outcome {
    let site = page.read_article().await?;
    page.squeeze(&site, 360).await?;
    page.sees_article().await?;
    page.enlarge_text().await?;
    page.fits().await
}

async fn failure(page: Page) -> Outcome {
    let site = page
        .visit(Answer::json(include_str!("../../articles/invalid.json")))
        .await?;
    page.squeeze(&site, WIDTH).await?;
    page.reads("This article has mistakes and cannot be shown")
        .await?;
    page.opens("For the site’s owner").await?;
    page.fits().await
}

async fn loading(page: Page) -> Outcome {
    let site = page.visit(Answer::Late).await?;
    page.squeeze(&site, WIDTH).await?;
    page.reads("Still loading…").await?;
    page.fits().await
}
