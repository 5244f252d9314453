//! The network fails.

use crate::{
    outcome::{Outcome, Stop},
    page::Page,
    row::Row,
    scenarios::keeping::keeps,
    site::{Answer, Build, Site},
};

use super::{
    fault::{FEW, fault},
    has::Has,
};

pub(super) fn rows() -> Vec<Row> {
    use Build::{Baked, Unbaked};
    vec![
        fault(
            "no network from the start, nothing kept",
            Baked,
            |_| async {
                let reason = "there is nothing but the browser’s own page";
                Err(Stop::Skipped(reason.into()))
            },
        ),
        fault(
            "no network from the start, the article kept before",
            Baked,
            |page| async move {
                let site = keeps(&page).await?;
                site.go_offline();
                is_kept(&page, &site).await
            },
        ),
        fault("no network once the page has come", Baked, |page| {
            lost_after_the_page(page, Baked, Has::Article)
        }),
        fault("no network once the page has come", Unbaked, |page| {
            lost_after_the_page(page, Unbaked, Has::Late)
        }),
        fault("no network once everything has come", Baked, |page| {
            lost_at_the_end(page, Baked)
        }),
        fault("no network once everything has come", Unbaked, |page| {
            lost_at_the_end(page, Unbaked)
        }),
    ]
}

/// Revisits a site that is kept on the device.
pub(super) async fn is_kept(page: &Page, site: &Site) -> Outcome<String> {
    page.forgets_its_console().await?;
    page.go_to_slow(&site.address()).await?;
    // Firefox looks for a newer worker when a page is opened and, on a slow machine, once more.
    page.keeps(site, FEW + 2 * TRIES, Has::App).await
}

async fn lost_after_the_page(page: Page, build: Build, has: Has) -> Outcome<String> {
    let site = page.site(build).await?;
    let dist = page.dist();
    for ending in [".js", "_bg.wasm"] {
        site.answer_for(&dist.file(build, ending)?, Answer::Dropped);
    }
    for file in ["article.json", "icon.svg", "manifest.webmanifest"] {
        site.answer_for(file, Answer::Dropped);
    }
    page.forgets_its_console().await?;
    page.go_to_slow(&site.address()).await?;
    page.keeps(&site, TRIES, has).await
}

/// How often a browser itself may request a file when connections end without an answer. In Firefox this is the
/// preference `network.http.request.max-attempts`.
const TRIES: usize = 10;

async fn lost_at_the_end(page: Page, build: Build) -> Outcome<String> {
    page.forgets_its_console().await?;
    let page = page.reading(build);
    let site = page.read_article().await?;
    site.go_offline();
    page.keeps(&site, FEW, Has::App).await
}
