//! Files of two deployments are mixed.

use bytes::Bytes;

use crate::{
    outcome::Outcome,
    page::Page,
    row::Row,
    scenarios::baked::{NEWER, OLDER, dated_alone},
    site::{Answer, Build},
};

use super::{
    fault::{fault, finds},
    has::Has,
};

pub(super) fn rows() -> Vec<Row> {
    use Build::{Baked, Unbaked};
    vec![
        fault(
            "`article.json` is from an older deployment",
            Baked,
            |page| with_article(page, Baked, "2001-01-01", Has::Notice(OLDER)),
        ),
        fault(
            "`article.json` is from an older deployment",
            Unbaked,
            |page| with_article(page, Unbaked, "2001-01-01", Has::App),
        ),
        fault(
            "the page is from an older deployment than `article.json`",
            Baked,
            |page| with_article(page, Baked, "2099-01-01", Has::Notice(NEWER)),
        ),
        fault(
            "the page is from an older deployment, its script and wasm file are gone",
            Baked,
            |page| with_gone_app(page, Baked, Has::Article),
        ),
        fault(
            "the page is from an older deployment, its script and wasm file are gone",
            Unbaked,
            |page| with_gone_app(page, Unbaked, Has::Late),
        ),
        fault("the script is from an older deployment", Baked, |page| {
            with_script(page, Baked, Has::Article)
        }),
        fault("the script is from an older deployment", Unbaked, |page| {
            with_script(page, Unbaked, Has::Late)
        }),
        fault("the wasm file is from an older deployment", Baked, |page| {
            with_wasm(page, Baked, Has::Article)
        }),
        fault(
            "the wasm file is from an older deployment",
            Unbaked,
            |page| with_wasm(page, Unbaked, Has::Late),
        ),
    ]
}

async fn with_article(page: Page, build: Build, day: &str, has: Has) -> Outcome<String> {
    let site = page.site(build).await?;
    site.answer(Answer::json(dated_alone(&page, day)?));
    finds(&page, &site, has).await
}

async fn with_gone_app(page: Page, build: Build, has: Has) -> Outcome<String> {
    let site = page.site(build).await?;
    for ending in [".js", "_bg.wasm"] {
        site.answer_for(&page.dist().file(build, ending)?, Answer::Status(404));
    }
    finds(&page, &site, has).await
}

/// A script and a wasm file of different deployments disagree on the names of imports.
async fn with_script(page: Page, build: Build, has: Has) -> Outcome<String> {
    renamed(&page, build, ".js", "text/javascript", has).await
}

async fn with_wasm(page: Page, build: Build, has: Has) -> Outcome<String> {
    renamed(&page, build, "_bg.wasm", "application/wasm", has).await
}

async fn renamed(
    page: &Page,
    build: Build,
    ending: &str,
    kind: &'static str,
    has: Has,
) -> Outcome<String> {
    let site = page.site(build).await?;
    let file = page.dist().file(build, ending)?;
    let older = replaced(&page.dist().bytes(build, &file)?, b"__wbg_", b"__old_");
    site.answer_for(&file, Answer::Body(kind, older));
    finds(page, &site, has).await
}

/// Replaces each of these names by another one of the same length.
fn replaced(bytes: &Bytes, name: &[u8; 6], other: &[u8; 6]) -> Bytes {
    let mut bytes = bytes.to_vec();
    let mut start = 0;
    while let Some(place) = bytes.get_mut(start..start + name.len()) {
        if place == name {
            place.copy_from_slice(other);
        }
        start += 1;
    }
    bytes.into()
}
