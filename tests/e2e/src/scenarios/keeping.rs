//! Keeping the article on the device, and removing it again.

use super::baked::NOT_CHECKED;
use crate::{
    deployment::{NEWER_WORDS, ODDLY_NAMED_ADDRESS},
    outcome::{Outcome, ensure, in_state},
    page::{Page, Role},
    row::{Row, row},
    site::{Answer, Build, Site},
    until::until_true,
};

const KEEP: &str = "Keep this article on this device";
const FORGET: &str = "Forget this article";

pub(super) fn rows() -> Vec<Row> {
    let mut rows = vec![
        row("a kept article works without a connection", offline),
        row("forgetting leaves nothing on the device", forgets),
        row(
            "an article that cannot be kept in full is not kept at all",
            not_kept,
        ),
        row("a kept article follows a new deployment", follows),
        row(
            "forgetting while a new deployment arrives leaves nothing of either",
            forgets_while_updating,
        ),
        row("an article is kept again after it was forgotten", again),
        row(
            "a neighbour on the same host is neither kept nor forgotten",
            neighbour,
        ),
        row(
            "a page from the network never gets the article from the device",
            never_mixed,
        ),
        row(
            "what the site serves instead of the page is shown",
            taken_back,
        ),
        row(
            "an open tab keeps working while another one loads a new deployment",
            two_tabs,
        ),
        row(
            "a kept article is shown when the page is broken in any way",
            broken_pages,
        ),
    ];
    rows.extend(broken_updates().into_iter().map(|(name, file, answer)| {
        row(
            format!("a kept article survives a new deployment with {name}"),
            move |page| broken_update(page, file, answer.clone()),
        )
    }));
    rows
}

/// Each is a separate row: the worker retries a broken file for some time, and would find it repaired.
fn broken_updates() -> Vec<(&'static str, &'static str, Answer)> {
    let html = Answer::Body("text/html", "<!doctype html>".into());
    let unreadable = Answer::Body("text/javascript", "const ;".into());
    vec![
        ("no icon", "icon.svg", Answer::Status(404)),
        (
            "a damaged manifest",
            "manifest.webmanifest",
            Answer::Corrupt,
        ),
        ("half of its article", "article.json", Answer::Truncated),
        ("no worker", "worker.js", Answer::Status(404)),
        ("a web page as its worker", "worker.js", html),
        ("a worker that cannot be read", "worker.js", unreadable),
    ]
}

/// Opens the published page and keeps it on the device.
pub(super) async fn keeps(page: &Page) -> Outcome<Site> {
    let site = page.site(Build::Baked).await?;
    page.go_to(&site.address()).await?;
    page.works().await?;
    page.can_keep().await?;
    ensure(page.traces().await?.is_empty(), || {
        "something is stored before the reader asks".into()
    })?;
    page.press(KEEP).await?;
    page.sees(Role::Button, FORGET).await?;
    Ok(site)
}

async fn offline(page: Page) -> Outcome {
    let site = keeps(&page).await?;
    site.go_offline();
    page.go_to(&site.address()).await?;
    page.sees_article().await?;
    page.works().await?;
    page.holds_every_word().await?;
    page.sees(Role::Button, FORGET).await
}

async fn forgets(page: Page) -> Outcome {
    let site = keeps(&page).await?;
    let kept = page.traces().await?;
    ensure(!kept.is_empty(), || "nothing was kept".into())?;
    page.press(FORGET).await?;
    page.sees(Role::Button, KEEP).await?;
    page.reads("None of it is stored on this device any more.")
        .await?;
    // Neither the open page nor the next visit may store anything again.
    page.go_to(&site.address()).await?;
    page.works().await?;
    let left = page.traces().await?;
    ensure(left.is_empty(), || format!("left behind: {left:?}"))
}

async fn not_kept(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    site.answer_for("icon-512.png", Answer::Status(404));
    page.go_to(&site.address()).await?;
    page.works().await?;
    page.can_keep().await?;
    page.press(KEEP).await?;
    page.reads("Couldn’t keep the article.").await?;
    let left = page.traces().await?;
    ensure(left.is_empty(), || format!("left behind: {left:?}"))
}

async fn follows(page: Page) -> Outcome {
    let site = keeps(&page).await?;
    let before = page.traces().await?;
    site.deploy(Build::Newer);
    page.go_to(&site.address()).await?;
    page.reads(NEWER_WORDS).await?;
    page.works().await?;
    until_true("the new deployment alone to be kept", async || {
        let now = page.traces().await?;
        Ok(now.len() == before.len() && now != before)
    })
    .await?;
    let oddly_named = "return caches.match(new URL(`./${arguments[0]}`, location)).then(Boolean)";
    let is_kept: bool = page.ask(oddly_named, [ODDLY_NAMED_ADDRESS]).await?;
    ensure(is_kept, || "the oddly named file is not kept".into())?;
    site.go_offline();
    page.go_to(&site.address()).await?;
    page.reads(NEWER_WORDS).await?;
    page.works().await
}

async fn forgets_while_updating(page: Page) -> Outcome {
    const LATE: &str = "icon-512.png";
    let site = keeps(&page).await?;
    site.deploy(Build::Newer);
    site.answer_for(LATE, Answer::Late);
    let asked = site.count(LATE);
    page.go_to(&site.address()).await?;
    page.works().await?;
    until_true("the new deployment to be on its way", async || {
        Ok(site.count(LATE) > asked)
    })
    .await?;
    page.press(FORGET).await?;
    site.release();
    page.reads("None of it is stored on this device any more.")
        .await?;
    let left = page.traces().await?;
    ensure(left.is_empty(), || format!("left behind: {left:?}"))
}

async fn again(page: Page) -> Outcome {
    let site = keeps(&page).await?;
    page.press(FORGET).await?;
    page.reads("None of it is stored on this device any more.")
        .await?;
    page.press(KEEP).await?;
    page.sees(Role::Button, FORGET).await?;
    site.go_offline();
    page.go_to(&site.address()).await?;
    page.works().await?;
    page.reads("This is the copy on your device.").await?;
    page.holds_every_word().await
}

/// The root of the host serves the same site as the folder, whose pages are within the scope of its worker.
async fn neighbour(page: Page) -> Outcome {
    let site = page.site(Build::Baked).await?;
    page.go_to(&format!("{}/", site.origin())).await?;
    page.works().await?;
    page.can_keep().await?;
    page.press(KEEP).await?;
    page.sees(Role::Button, FORGET).await?;
    let kept = page.traces().await?;
    page.go_to(&site.address()).await?;
    page.works().await?;
    page.can_keep().await?;
    page.press(KEEP).await?;
    page.sees(Role::Button, FORGET).await?;
    page.press(FORGET).await?;
    page.reads("None of it is stored on this device any more.")
        .await?;
    let left = page.traces().await?;
    ensure(left == kept, || format!("kept {kept:?}, left {left:?}"))
}

async fn never_mixed(page: Page) -> Outcome {
    let site = keeps(&page).await?;
    site.deploy(Build::Newer);
    site.answer(Answer::Dropped);
    page.go_to(&site.address()).await?;
    page.reads(NEWER_WORDS).await?;
    page.reads(NOT_CHECKED).await?;
    page.reads(NEWER_WORDS).await
}

async fn taken_back(page: Page) -> Outcome {
    let site = keeps(&page).await?;
    site.answer_for(
        "",
        Answer::Body(
            "text/html",
            "<!doctype html><title>Gone</title><p>Taken back".into(),
        ),
    );
    page.go_to(&site.address()).await?;
    page.reads("Taken back").await?;
    site.go_offline();
    page.go_to(&site.address()).await?;
    page.sees_article().await?;
    site.go_online();
    site.answer_for("", Answer::Status(410));
    page.go_to(&site.address()).await?;
    page.is_so(
        "the article is not shown",
        "return !document.body.textContent.includes('not medical advice')",
    )
    .await
}

async fn broken_update(page: Page, file: &'static str, answer: Answer) -> Outcome {
    let site = keeps(&page).await?;
    let before = page.traces().await?;
    site.deploy(Build::Newer);
    site.answer_for(file, answer);
    let asked = site.count(file);
    page.go_to(&site.address()).await?;
    page.reads("not medical advice").await?;
    until_true("the browser to ask for the new deployment", async || {
        Ok(site.count(file) > asked)
    })
    .await?;
    site.go_offline();
    page.go_to(&site.address()).await?;
    page.sees_article().await?;
    page.works().await?;
    page.holds_every_word().await?;
    let now = page.traces().await?;
    ensure(now == before, || {
        format!("kept before {before:?}, now {now:?}")
    })
}

async fn broken_pages(page: Page) -> Outcome {
    let answers = [
        ("missing", Answer::Status(404)),
        ("under repair", Answer::Status(503)),
        ("cut off", Answer::Cut),
        ("half of itself", Answer::Truncated),
        ("silent", Answer::Late),
    ];
    let site = keeps(&page).await?;
    for (name, answer) in answers {
        site.answer_for("", answer);
        in_state(name, is_shown(&page, &site).await)?;
    }
    Ok(())
}

async fn is_shown(page: &Page, site: &Site) -> Outcome {
    page.go_to(&site.address()).await?;
    page.sees_article().await?;
    page.works().await?;
    page.holds_every_word().await
}

async fn two_tabs(page: Page) -> Outcome {
    let site = keeps(&page).await?;
    let other = page.another_tab().await?;
    site.deploy(Build::Newer);
    other.go_to(&site.address()).await?;
    other.reads(NEWER_WORDS).await?;
    other.works().await?;
    other.close_tab().await?;
    page.holds_every_word().await?;
    page.shows_all().await?;
    page.sees(Role::Button, "Hide all sections").await
}

impl Page {
    /// Waits until the page offers to keep its article, or skips the row where the browser cannot.
    async fn can_keep(&self) -> Outcome {
        if self
            .ask::<bool, 0>("return !navigator.serviceWorker", [])
            .await?
        {
            let reason = "this browser has no service workers";
            return Err(crate::outcome::Stop::Skipped(reason.into()));
        }
        self.sees(Role::Button, KEEP).await
    }

    /// The names of everything that the site has stored.
    async fn traces(&self) -> Outcome<Vec<String>> {
        let script = "return (async () => { \
             const workers = await navigator.serviceWorker.getRegistrations(); \
             const databases = await indexedDB.databases(); \
             return [ \
                 ...await caches.keys(), \
                 ...workers.map((worker) => worker.scope), \
                 ...Object.keys(localStorage), \
                 ...databases.map((database) => database.name), document.cookie, \
             ].filter((name) => name); \
             })()";
        self.ask(script, []).await
    }
}
