//! Screenshots for docs/conditions: the page with the settings that readers bring along.

use std::{path::Path, sync::Arc};

use crate::{
    engine::Engine,
    outcome::Outcome,
    page::{Page, Size},
    session::Session,
    site::Dist,
};

/// As narrow as a small phone.
const NARROW: Size = Size {
    width: 320,
    height: 640,
};

/// A window of 1280 by 900 pixels, enlarged to 400 %. <https://www.w3.org/WAI/WCAG22/Understanding/reflow.html>
const ZOOMED: Size = Size {
    width: 320,
    height: 225,
};

const DESK: Size = Size {
    width: 1280,
    height: 800,
};

/// Saves every screenshot in the folder as `<condition>-<what>.png`.
pub(crate) async fn take(dist: Arc<Dist>, folder: &Path) -> Outcome {
    tokio::fs::create_dir_all(folder).await?;
    let session = Session::start(Engine::Chromium).await?;
    let page = Page::new(Engine::Chromium, session.client.clone(), dist);
    let taken = under_each(&page, folder).await;
    session.end().await;
    taken
}

async fn under_each(page: &Page, folder: &Path) -> Outcome {
    page.use_screen(NARROW).await?;
    views(page, folder, "320-pixels").await?;
    page.use_screen_enlarged(ZOOMED, 4).await?;
    views(page, folder, "400-percent").await?;
    page.use_screen(DESK).await?;
    page.in_reduced_motion(async || views(page, folder, "reduced-motion").await)
        .await?;
    page.in_forced_colours(async || views(page, folder, "forced-colours").await)
        .await?;
    page.use_screen(NARROW).await?;
    let _site = page.read_article().await?;
    page.space_text().await?;
    pictures(page, folder, "text-spacing").await
}

async fn views(page: &Page, folder: &Path, condition: &str) -> Outcome {
    let _site = page.read_article().await?;
    pictures(page, folder, condition).await
}

async fn pictures(page: &Page, folder: &Path, condition: &str) -> Outcome {
    let name = |what: &str| folder.join(format!("{condition}-{what}.png"));
    page.shows_all().await?;
    page.scroll_to_first("section:has(> details)").await?;
    page.fits().await?;
    page.save_picture(&name("section")).await?;
    page.scroll_to_first("figure").await?;
    page.save_picture(&name("chart")).await?;
    page.follow("#_open-settings").await?;
    page.save_picture(&name("settings")).await?;
    page.escape().await
}
