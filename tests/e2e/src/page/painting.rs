//! How soon the page is painted and leads to its sections, in Chromium.

use serde_json::json;

use super::handle::Page;
use crate::{outcome::Outcome, until::until};

/// What makes a page come late.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hindrance {
    /// How fast the line is and how long an answer takes, in bytes a second and milliseconds.
    pub(crate) line: Option<(u32, u32)>,
    /// How many times slower the processor is than this one.
    pub(crate) processor: Option<u8>,
}

impl Page {
    /// Lets the page come like this from now on.
    pub(crate) async fn hinder(&self, Hindrance { line, processor }: Hindrance) -> Outcome {
        // No limit is told as -1: https://chromedevtools.github.io/devtools-protocol/tot/Network/#method-emulateNetworkConditions
        let (bytes, latency) = line.map_or((-1, 0), |(bytes, latency)| (i64::from(bytes), latency));
        let line = json!({
            "offline": false,
            "latency": latency,
            "downloadThroughput": bytes,
            "uploadThroughput": bytes,
        });
        self.developer_tools("Network.enable", json!({})).await?;
        self.developer_tools("Network.emulateNetworkConditions", line)
            .await?;
        let rate = json!({ "rate": processor.unwrap_or(1) });
        self.developer_tools("Emulation.setCPUThrottlingRate", rate)
            .await
            .map(drop)
    }

    /// Milliseconds from a press on each link in the contents to a section, from the page's top, until the section is
    /// open and the beginning of this part of it in the window.
    pub(crate) async fn arrivals(&self, part: &str) -> Outcome<Vec<f64>> {
        self.ask("return look.arrivals(arguments[0])", [part]).await
    }

    /// Milliseconds from setting out for the page to its first words or pictures.
    /// <https://w3c.github.io/paint-timing/#first-contentful-paint>
    pub(crate) async fn first_paint(&self) -> Outcome<f64> {
        let script = "const [paint] = performance.getEntriesByName('first-contentful-paint', 'paint'); \
                      return paint?.startTime ?? null";
        until("the first paint", async || self.ask(script, []).await).await
    }
}
