//! Screenshots for people to look at, taken in Chromium.

pub(crate) mod conditions;

use std::{path::Path, sync::Arc};

use crate::{
    engine::Engine,
    outcome::Outcome,
    page::{Page, Scheme, Size},
    session::Session,
    site::{Answer, Build, Dist},
};

const SCREENS: [Size; 2] = [
    Size {
        width: 360,
        height: 780,
    },
    Size {
        width: 1440,
        height: 900,
    },
];

/// Saves every screenshot in the folder as `<what>-<width>-<scheme>.png`.
pub(crate) async fn take(dist: Arc<Dist>, folder: &Path) -> Outcome {
    tokio::fs::create_dir_all(folder).await?;
    let session = Session::start(Engine::Chromium).await?;
    let page = Page::new(Engine::Chromium, session.client.clone(), dist);
    let taken = on_every_screen(&page, folder).await;
    session.end().await;
    taken
}

async fn on_every_screen(page: &Page, folder: &Path) -> Outcome {
    for screen in SCREENS {
        page.use_screen(screen).await?;
        for scheme in [Scheme::Light, Scheme::Dark] {
            let ending = format!("{}-{}.png", screen.width, scheme.name());
            let name = |what: &str| folder.join(format!("{what}-{ending}"));
            page.in_scheme(scheme, async || views(page, name).await)
                .await?;
        }
    }
    Ok(())
}

async fn views(page: &Page, name: impl Fn(&str) -> std::path::PathBuf) -> Outcome {
    let _site = page.read_article().await?;
    page.save_picture(&name("top")).await?;
    page.shows_all().await?;
    for (what, selector) in [
        ("section", "section:has(> details)"),
        ("chart", "figure"),
        ("references", "section:has(> #references)"),
        ("help", "section:has(> #help)"),
        ("end", "footer"),
    ] {
        page.scroll_to_first(selector).await?;
        page.save_picture(&name(what)).await?;
    }

    let site = page.site(Build::Baked).await?;
    site.answer(Answer::Dropped);
    page.go_to(&site.address()).await?;
    page.reads("Couldn’t check").await?;
    page.save_picture(&name("unchecked")).await?;

    let _site = page.visit(Answer::Status(503)).await?;
    page.reads("The site is busy").await?;
    page.save_picture(&name("failure")).await?;

    let _site = page
        .visit(Answer::json(include_str!("../articles/invalid.json")))
        .await?;
    page.opens("For the site’s owner").await?;
    page.save_picture(&name("mistakes")).await?;

    let _site = page.visit(Answer::Half { sized: true }).await?;
    page.reads("Still loading…").await?;
    page.save_picture(&name("loading")).await
}
