//! The page itself is missing, damaged, late, or of the wrong type. Only what arrives can be shown.

use crate::{
    outcome::{Outcome, Stop, ensure},
    page::Page,
    row::Row,
    scenarios::keeping::keeps,
    site::{Answer, Build},
    whole_text::Spelling,
};

use super::{
    fault::{fault, finds},
    files::DELAYED,
    has::Has,
    network::is_kept,
};

pub(super) fn rows() -> Vec<Row> {
    use Build::{Baked, Unbaked};
    vec![
        fault("the page is missing", Baked, missing),
        fault(
            "the page is missing, the article kept before",
            Baked,
            |page| kept(page, Answer::Status(404)),
        ),
        fault("the page is truncated", Baked, truncated),
        fault(
            "the page is truncated, the article kept before",
            Baked,
            |page| kept(page, Answer::Truncated),
        ),
        fault("the page is truncated", Unbaked, |_| async {
            let reason = "the first half of this page is its style, so nothing that reads has come";
            Err(Stop::Skipped(reason.into()))
        }),
        fault("the page is corrupt", Baked, corrupt),
        fault("the page is corrupt", Unbaked, |page| async move {
            let site = page.site(Unbaked).await?;
            site.answer_for("", Answer::Corrupt);
            finds(&page, &site, Has::App).await
        }),
        fault("the page has the type `text/plain`", Baked, as_plain_text),
        fault("the page comes after 20 seconds", Baked, |page| {
            delayed(page, Baked)
        })
        .waiting(),
        fault("the page comes after 20 seconds", Unbaked, |page| {
            delayed(page, Unbaked)
        })
        .waiting(),
    ]
}

async fn missing(page: Page) -> Outcome<String> {
    let site = page.site(Build::Baked).await?;
    let instead = page.dist().bytes(Build::Baked, "404.html")?;
    site.answer_for("", Answer::Missing(instead));
    page.forgets_its_console().await?;
    page.go_to(&site.address()).await?;
    page.has_help_at_once().await?;
    page.shows("Page not found").await?;
    page.has_caught_its_errors().await?;
    Ok("the host’s page for what is missing, with help lines".into())
}

async fn kept(page: Page, answer: Answer) -> Outcome<String> {
    let site = keeps(&page).await?;
    site.answer_for("", answer);
    is_kept(&page, &site).await
}

async fn truncated(page: Page) -> Outcome<String> {
    let site = page.site(Build::Baked).await?;
    site.answer_for("", Answer::Truncated);
    page.forgets_its_console().await?;
    page.go_to(&site.address()).await?;
    page.has_help_at_once().await?;
    let article = page.article()?;
    page.shows(article.text("title")).await?;
    page.shows(article.text("description")).await?;
    let sections = article.sections();
    let first = sections.first().ok_or("there is no section")?;
    page.shows(first.title()).await?;
    page.opens_every_section().await?;
    page.has_no_app().await?;
    page.has_caught_its_errors().await?;
    Ok("what has arrived reads, from the help line on; without the app".into())
}

/// As much as sixteen wrong bytes in the middle can spoil.
const SPOILT: usize = 2;

async fn corrupt(page: Page) -> Outcome<String> {
    let site = page.site(Build::Baked).await?;
    site.answer_for("", Answer::Corrupt);
    page.forgets_its_console().await?;
    page.go_to(&site.address()).await?;
    page.has_help_at_once().await?;
    page.opens_every_section().await?;
    let seen = page.seen_text().await?;
    let missing = page.article()?.missing_in(&seen, Spelling::Words);
    ensure(missing.len() <= SPOILT, || format!("missing: {missing:#?}"))?;
    page.goes_on_reading().await?;
    page.has_caught_its_errors().await?;
    Ok("reads, but for the sentence that is corrupt".into())
}

async fn as_plain_text(page: Page) -> Outcome<String> {
    let site = page.site(Build::Baked).await?;
    site.answer_for("", Answer::Typed("text/plain; charset=utf-8"));
    page.forgets_its_console().await?;
    page.go_to(&site.address()).await?;
    page.has_help_at_once().await?;
    page.shows(page.article()?.text("title")).await?;
    page.has_caught_its_errors().await?;
    Ok("the browser shows the page’s source, which has the words".into())
}

async fn delayed(page: Page, build: Build) -> Outcome<String> {
    let site = page.site(build).await?;
    site.answer_for("", DELAYED);
    finds(&page, &site, Has::App).await
}
