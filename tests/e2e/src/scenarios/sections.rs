//! Opening and closing sections.

use crate::{
    outcome::Outcome,
    page::Page,
    row::{Row, feature},
};

pub(super) fn rows() -> Vec<Row> {
    vec![feature(
        "a section opens and closes with the pointer and with the keyboard",
        pointer,
    )]
}

async fn pointer(page: Page) -> Outcome {
    let _site = page.read_article().await?;
    let article = page.article()?;
    let id = article.closed_section()?.id();
    page.click_details_of(id).await?;
    page.has_open(id).await?;
    page.click_details_of(id).await?;
    page.has_closed(id).await?;
    page.start_at_the_top().await?;
    keyboard(&page).await
}

async fn keyboard(page: &Page) -> Outcome {
    let article = page.article()?;
    let section = article.closed_section()?;
    page.tab_to(&format!("Details: {}", section.title()))
        .await?;
    page.enter().await?;
    page.has_open(section.id()).await?;
    page.space().await?;
    page.has_closed(section.id()).await
}
