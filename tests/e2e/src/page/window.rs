//! The size of the screen, and what fits on it.

use std::path::Path;

use serde_json::json;

use super::Page;
use crate::outcome::{Outcome, ensure};

/// A screen, in CSS pixels.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Page {
    /// Gives the page a screen of this size, in Chromium, whose windows cannot be as narrow as a phone.
    pub(crate) async fn use_screen(&self, Size { width, height }: Size) -> Outcome {
        // A phone's scrollbar takes no room.
        let phone = width < height;
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone });
        self.developer_tools("Emulation.setDeviceMetricsOverride", metrics)
            .await
            .map(drop)
    }

    /// Saves a picture of the screen, as PNG.
    pub(crate) async fn save_picture(&self, file: &Path) -> Outcome {
        let picture = self.client.screenshot().await?;
        Ok(tokio::fs::write(file, picture).await?)
    }

    /// Puts this page into a frame of this width and looks from inside it. No engine's window is as narrow as
    /// a phone, but a frame may be, and media queries take its width.
    pub(crate) async fn squeeze(&self, width: u32) -> Outcome {
        self.run("look.squeeze(Number(arguments[0]))", [&width.to_string()])
            .await?;
        Ok(self.client.enter_frame(0).await?)
    }

    /// Makes the text twice as large, as a reader does in the browser's settings.
    pub(crate) async fn enlarge_text(&self) -> Outcome {
        self.run("document.documentElement.style.fontSize = '200%'", [])
            .await
            .map(drop)
    }

    /// Fails if something reaches beyond the right or left edge of the page.
    pub(crate) async fn fits(&self) -> Outcome {
        let wide: Vec<String> = self.ask("return look.overflowing()", []).await?;
        ensure(wide.is_empty(), || {
            format!("wider than the screen: {}", wide.join(", "))
        })
    }
}
