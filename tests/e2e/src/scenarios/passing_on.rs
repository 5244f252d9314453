//! Sharing: links to parts, and the page itself.

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, Role},
    row::{Row, feature},
};

pub(super) fn rows() -> Vec<Row> {
    vec![
        feature(
            "the page is shared by the browser's own means, where it has any",
            shares,
        ),
        feature("the link to each part can be copied", copies),
    ]
}

async fn copies(page: Page) -> Outcome {
    let site = page.read_article_at("?from=a-newsletter").await?;
    page.lets_copying_be_watched().await?;
    let article = page.article()?;
    let mut parts: Vec<_> = article
        .sections()
        .iter()
        .map(|section| (section.id(), section.title()))
        .collect();
    parts.push(("references", "References"));
    for (id, title) in parts {
        page.press(&format!("Copy link to {title}")).await?;
        page.sees(Role::Status, "Link copied").await?;
        page.has_copied(&format!("{}#{id}", site.address())).await?;
    }
    page.is_so(
        "the reader stays where the page was",
        "return location.hash === ''",
    )
    .await
}

async fn shares(page: Page) -> Outcome {
    let site = page.meets_before_the_app().await?;
    site.release();
    page.works().await?;
    let shares: bool = page.ask("return 'share' in navigator", []).await?;
    let offered = page.has(Role::Button, "Share").await?;
    ensure(shares == offered, || {
        format!("the browser can: {shares}; the page offers: {offered}")
    })?;

    let site = page.meets_before_the_app().await?;
    page.is_so(
        "the browser can pass pages on",
        "navigator.share = async (page) => { window.shared = page; }; \
         return 'share' in navigator",
    )
    .await?;
    site.release();
    page.works().await?;
    page.press("Share").await?;
    let (title, address): (String, String) = page
        .ask("return [window.shared.title, window.shared.url]", [])
        .await?;
    let article = page.article()?;
    ensure(
        title.contains(article.text("title")) && address == site.address(),
        || format!("shared: {title:?} at {address:?}"),
    )
}
