//! Screenshots of the same page in browsers of earlier years and of today, for people to look at.

use std::{path::Path, sync::Arc};

use base64::{Engine, prelude::BASE64_STANDARD as STANDARD};
use serde_json::{Value, json};

use super::{
    engine::{Older, today},
    promise::{NARROW, WIDE},
    tab::Tab,
};
use crate::{
    outcome::Outcome,
    page::Scheme,
    site::{Build, Dist, Site},
};

const SCHEMES: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

/// The first Chromium with `prefers-color-scheme`.
const KNOWS_SCHEMES: u32 = 76;

/// Saves the pictures in the folder as `<browser>-<width>-<scheme>.png`.
pub(crate) async fn take(dist: Arc<Dist>, folder: &Path) -> Outcome {
    tokio::fs::create_dir_all(folder).await?;
    let site = Site::start(dist, Build::Baked).await?;
    for older in Older::all() {
        let name = format!("chromium-{}", older.version);
        let schemes = if older.version < KNOWS_SCHEMES {
            [Scheme::Light].as_slice()
        } else {
            SCHEMES.as_slice()
        };
        let mut browser = older.start().await?;
        pictures(&mut browser.tab, &site, schemes, "true", &folder.join(name)).await?;
    }
    let mut browser = today().await?;
    let is_live = "'live' in document.documentElement.dataset";
    pictures(
        &mut browser.tab,
        &site,
        &SCHEMES,
        is_live,
        &folder.join("today"),
    )
    .await
}

/// Takes them once this condition holds on the page.
async fn pictures(
    tab: &mut Tab,
    site: &Site,
    schemes: &[Scheme],
    condition: &str,
    name: &Path,
) -> Outcome {
    for size in [NARROW, WIDE] {
        for scheme in schemes {
            let wish = json!({
                "media": "",
                "features": [{ "name": "prefers-color-scheme", "value": scheme.name() }],
            });
            tab.call("Emulation.setEmulatedMedia", wish).await?;
            let ending = format!("-{}-{}.png", size.width, scheme.name());
            // A separate address, because a page that is loaded again keeps its scroll position.
            let page = format!("{}?{ending}", site.address());
            tab.go_to(&page, size).await?;
            tab.sees(condition).await?;
            tab.run("look.chart()").await?;
            let picture = tab.call("Page.captureScreenshot", json!({})).await?;
            let picture = picture.get("data").and_then(Value::as_str);
            let picture = STANDARD.decode(picture.ok_or("no picture")?)?;
            let mut file = name.as_os_str().to_owned();
            file.push(ending);
            tokio::fs::write(file, picture).await?;
        }
    }
    Ok(())
}
