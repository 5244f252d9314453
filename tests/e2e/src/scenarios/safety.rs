//! What the page must never do.

use crate::{
    outcome::{Outcome, ensure},
    page::{Page, Role},
    row::{Row, row},
    site::{Answer, Build, Site},
};

const OTHER_SITE: &str = "This page only shows articles from its own site";

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "nothing is fetched from anywhere else, stored, or complained of in the console",
            keeps_to_itself,
        ),
        row("markup in an article is shown as text", markup_is_text),
        row(
            "an article of another site is refused without a request",
            other_site,
        ),
        row(
            "an article that moved to another site is not followed",
            moved,
        ),
        row("an article sent as plain text is read", plain_text),
    ]
}

async fn keeps_to_itself(page: Page) -> Outcome {
    page.complaints().await?;
    let site = page.read_article().await?;
    page.shows_all().await?;
    let origin = format!("{}/", site.origin());
    let fetched = page.fetched().await?;
    ensure(!fetched.is_empty(), || "the page fetched nothing".into())?;
    let foreign: Vec<_> = fetched
        .iter()
        .filter(|address| !address.starts_with(&origin))
        .collect();
    ensure(foreign.is_empty(), || {
        format!("fetched from elsewhere: {foreign:?}")
    })?;
    page.is_so(
        "nothing is stored",
        "return localStorage.length === 0 && document.cookie === ''",
    )
    .await?;
    let complaints = page.complaints().await?;
    ensure(complaints.is_empty(), || format!("{complaints:?}"))
}

async fn markup_is_text(page: Page) -> Outcome {
    let _site = page
        .visit(Answer::json(include_str!("../../articles/markup.json")))
        .await?;
    page.sees(Role::Title, "<b>Bold</b> title").await?;
    page.reads("<img src=x onerror=\"window.ran = true\">")
        .await?;
    page.reads("<script>window.ran = true</script>").await?;
    page.reads("&lt;i&gt; &amp;").await?;
    page.is_so("nothing ran", "return window.ran === undefined")
        .await?;
    page.is_so(
        "no element was made of it",
        "return document.querySelector('#unfold :is(script, b, i, img[src=x])') === null",
    )
    .await
}

async fn other_site(page: Page) -> Outcome {
    let other = page.site(Build::Unbaked).await?;
    let address = format!("{}article.json", other.address());
    let _site = page.visit_mounted_on(&address).await?;
    is_refused(&page, &other).await
}

async fn moved(page: Page) -> Outcome {
    let other = page.site(Build::Unbaked).await?;
    let address = format!("{}article.json", other.address());
    let _site = page.visit(Answer::Moved(address)).await?;
    page.sees(Role::Title, "Couldn’t load the article").await?;
    was_not_asked(&other)
}

async fn is_refused(page: &Page, other: &Site) -> Outcome {
    page.sees(Role::Title, OTHER_SITE).await?;
    page.has_help_line().await?;
    was_not_asked(other)
}

fn was_not_asked(other: &Site) -> Outcome {
    let asked = other.asked();
    ensure(asked.is_empty(), || {
        format!("the other site was asked for {asked:?}")
    })
}

async fn plain_text(page: Page) -> Outcome {
    let article = page.article_bytes();
    let _site = page.visit(Answer::Body("text/plain", article)).await?;
    page.sees_article().await
}
