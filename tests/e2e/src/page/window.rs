//! Windows, screens, and what fits on them.

use std::path::Path;

use fantoccini::Locator;
use serde_json::json;

use super::{handle::Page, screen::Size};
use crate::{
    outcome::{Outcome, ensure},
    site::Site,
};

impl Page {
    /// Emulates a screen of this size, in Chromium, whose windows cannot be as narrow as a phone.
    pub(crate) async fn use_screen(&self, size: Size) -> Outcome {
        self.use_screen_enlarged(size, 1).await
    }

    /// The same with this device pixel ratio.
    pub(crate) async fn use_screen_enlarged(
        &self,
        Size { width, height }: Size,
        times: u32,
    ) -> Outcome {
        // A phone's scrollbar takes no space.
        let phone = width < height;
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": times, "mobile": phone,
        });
        self.developer_tools("Emulation.setDeviceMetricsOverride", metrics)
            .await
            .map(drop)
    }

    /// Runs the steps on a screen of this size, in Chromium.
    pub(crate) async fn on_screen(
        &self,
        size: Size,
        steps: impl AsyncFnOnce() -> Outcome,
    ) -> Outcome {
        self.use_screen(size).await?;
        let outcome = steps().await;
        self.developer_tools("Emulation.clearDeviceMetricsOverride", json!({}))
            .await?;
        outcome
    }

    /// The page in a new tab, which stays in front until it is closed.
    pub(crate) async fn another_tab(&self) -> Outcome<Self> {
        let tab = self.client.new_window(true).await?;
        self.client.switch_to_window(tab.handle).await?;
        Ok(self.clone())
    }

    /// Closes this tab and returns to the first.
    pub(crate) async fn close_tab(self) -> Outcome {
        self.client.close_window().await?;
        let first = self.client.windows().await?.into_iter().next();
        let first = first.ok_or("no tab is left")?;
        Ok(self.client.switch_to_window(first).await?)
    }

    /// Saves a screenshot, as PNG.
    pub(crate) async fn save_picture(&self, file: &Path) -> Outcome {
        let picture = self.client.screenshot().await?;
        Ok(tokio::fs::write(file, picture).await?)
    }

    /// Saves a picture of the first of these elements, as PNG.
    pub(crate) async fn save_picture_of(&self, selector: &str, file: &Path) -> Outcome {
        // The drivers' own scrolling may leave its end below the window, where it is cut off.
        self.scroll_to_first(selector).await?;
        let element = self.client.find(Locator::Css(selector)).await?;
        Ok(tokio::fs::write(file, element.screenshot().await?).await?)
    }

    /// Opens this site's page in a frame of this width, and enters the frame. No engine's window can be as narrow as a
    /// phone, but a frame can, and media queries use its width.
    pub(crate) async fn squeeze(&self, site: &Site, width: u32) -> Outcome {
        self.squeeze_at(site, width, "").await
    }

    /// The same with this ending of the page's address.
    pub(super) async fn squeeze_at(&self, site: &Site, width: u32, ending: &str) -> Outcome {
        self.go_to(&site.frame(width, ending)?).await?;
        self.client.enter_frame(0).await?;
        // Keys go to the frame that has the focus.
        self.run("window.focus()", []).await.map(drop)
    }

    /// Doubles the text size, as the browser's settings do.
    pub(crate) async fn enlarge_text(&self) -> Outcome {
        self.run("document.documentElement.style.fontSize = '200%'", [])
            .await
            .map(drop)
    }

    /// Applies the text spacing of WCAG: <https://www.w3.org/WAI/WCAG22/Understanding/text-spacing.html>
    pub(crate) async fn space_text(&self) -> Outcome {
        let script = "const sheet = new CSSStyleSheet(); \
                      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; \
                      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'); \
                      document.adoptedStyleSheets.push(sheet)";
        self.run(script, []).await.map(drop)
    }

    /// Fails if anything overflows the page horizontally.
    pub(crate) async fn fits(&self) -> Outcome {
        let wide: Vec<String> = self.ask("return look.overflowing()", []).await?;
        ensure(wide.is_empty(), || {
            format!("wider than the screen: {}", wide.join(", "))
        })
    }
}
