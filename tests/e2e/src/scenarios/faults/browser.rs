//! The browser restricts the page, or shows it from an unusual place.

use crate::{
    deployment::NEWER_WORDS,
    outcome::{Outcome, ensure},
    page::Page,
    row::Row,
    site::{Answer, Build},
};

use super::{
    fault::{FEW, fault, finds},
    has::Has,
};

pub(super) fn rows() -> Vec<Row> {
    use Build::{Baked, Unbaked};
    vec![
        fault("script is off", Baked, script_off),
        fault("script is off", Unbaked, script_off_unbaked),
        fault("scripts are blocked by a policy", Baked, |page| {
            forbidden(page, Baked, "script-src 'none'", Has::Article)
        }),
        fault("scripts are blocked by a policy", Unbaked, |page| {
            forbidden(page, Unbaked, "script-src 'none'", Has::Late)
        }),
        fault("WebAssembly is blocked", Baked, |page| {
            without_wasm(page, Baked, Has::Article)
        }),
        fault("WebAssembly is blocked", Unbaked, |page| {
            without_wasm(page, Unbaked, Has::Late)
        }),
        fault("storage is blocked", Baked, |page| {
            without_storage(page, Baked)
        }),
        fault("storage is blocked", Unbaked, |page| {
            without_storage(page, Unbaked)
        }),
        fault(
            "the page stands in a sandbox, with no origin and no storage",
            Baked,
            |page| forbidden(page, Baked, "sandbox allow-scripts", Has::Article),
        ),
        fault(
            "the page stands in a sandbox, with no origin and no storage",
            Unbaked,
            |page| forbidden(page, Unbaked, "sandbox allow-scripts", Has::Late),
        ),
        fault("the reader goes to another page and back", Baked, |page| {
            back(page, Baked)
        }),
        fault(
            "the reader goes to another page and back",
            Unbaked,
            |page| back(page, Unbaked),
        ),
        fault(
            "two tabs, one of them reloaded after a new deployment",
            Baked,
            two_tabs,
        ),
    ]
}

async fn script_off(page: Page) -> Outcome<String> {
    let site = page.site(Build::Baked).await?;
    page.without_scripts(&site, async || finds(&page, &site, Has::Article).await)
        .await
}

async fn script_off_unbaked(page: Page) -> Outcome<String> {
    const NEEDS_SCRIPT: &str = "This page needs JavaScript to show the article.";
    let site = page.site(Build::Unbaked).await?;
    page.without_scripts(&site, async || {
        page.go_to(&site.address()).await?;
        page.has_help_at_once().await?;
        page.shows(NEEDS_SCRIPT).await?;
        page.goes_on_reading().await?;
        Ok(format!("the help lines, and “{NEEDS_SCRIPT}”"))
    })
    .await
}

async fn forbidden(page: Page, build: Build, policy: &'static str, has: Has) -> Outcome<String> {
    let site = page.site(build).await?;
    site.forbid(policy);
    finds(&page, &site, has).await
}

async fn without_wasm(page: Page, build: Build, has: Has) -> Outcome<String> {
    let site = page.site(build).await?;
    page.forbids_wasm(&site)?;
    finds(&page, &site, has).await
}

async fn without_storage(page: Page, build: Build) -> Outcome<String> {
    page.without_storage(async |page| {
        let site = page.site(build).await?;
        let found = finds(&page, &site, Has::App).await?;
        page.is_so(
            "storage is blocked",
            "try { localStorage.length; return false; } catch { return true; }",
        )
        .await?;
        Ok(found)
    })
    .await
}

async fn back(page: Page, build: Build) -> Outcome<String> {
    page.where_pages_are_kept(async |page| {
        let site = page.site(build).await?;
        let other = "<!doctype html><html lang=en><title>Other</title><p>Another page";
        site.answer_for("other", Answer::Body("text/html", other.into()));
        page.forgets_its_console().await?;
        page.go_to(&site.address()).await?;
        page.works().await?;
        // Firefox keeps no page that is left while it loads.
        page.is_so(
            "the page has loaded",
            "return document.readyState === 'complete'",
        )
        .await?;
        page.marks_itself().await?;
        page.go_to(&format!("{}other", site.address())).await?;
        page.shows("Another page").await?;
        page.go_back_a_page().await?;
        page.shows("In crisis?").await?;
        page.works().await?;
        ensure(page.is_marked().await?, || {
            "the browser did not keep the page".into()
        })?;
        let found = page.keeps(&site, 2 * FEW, Has::App).await?;
        Ok(format!("{found}; kept by the browser"))
    })
    .await
}

async fn two_tabs(page: Page) -> Outcome<String> {
    let site = page.read_article().await?;
    page.forgets_its_console().await?;
    let other = page.another_tab().await?;
    other.go_to(&site.address()).await?;
    other.works().await?;
    site.deploy(Build::Newer);
    other.reload().await?;
    other.reads(NEWER_WORDS).await?;
    other.works().await?;
    other.goes_on_reading().await?;
    other.has_caught_its_errors().await?;
    other.close_tab().await?;
    let old = page.keeps(&site, 3 * FEW, Has::App).await?;
    Ok(format!(
        "the old tab {old}; the new one has the new article"
    ))
}
