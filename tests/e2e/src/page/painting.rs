//! How soon the page is painted and opens its sections, in Chromium.

use std::time::Duration;

use fantoccini::wd::TimeoutConfiguration;
use serde_json::{Value, json};
use url::Url;

use super::handle::Page;
use crate::{outcome::Outcome, until::until};

/// Throttling of the network and the processor.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hindrance {
    /// Bytes per second, and the latency in milliseconds.
    pub(crate) line: Option<(u32, u32)>,
    /// How many times slower the processor becomes.
    pub(crate) processor: Option<u8>,
}

impl Page {
    /// Throttles the browser from now on.
    pub(crate) async fn hinder(&self, Hindrance { line, processor }: Hindrance) -> Outcome {
        // -1 means no limit: https://chromedevtools.github.io/devtools-protocol/tot/Network/#method-emulateNetworkConditions
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

    /// Runs a script on every page that is opened from now on, before the page's own.
    pub(crate) async fn runs_on_every_page(&self, script: &str) -> Outcome {
        let command = "Page.addScriptToEvaluateOnNewDocument";
        self.developer_tools(command, json!({ "source": script }))
            .await
            .map(drop)
    }

    /// Clears the browser's cache and all that this address's origin has stored.
    pub(crate) async fn clear_everything_stored(&self, address: &Url) -> Outcome {
        self.developer_tools("Network.clearBrowserCache", json!({}))
            .await?;
        let origin = address.origin().ascii_serialization();
        let all = json!({ "origin": origin, "storageTypes": "all" });
        self.developer_tools("Storage.clearDataForOrigin", all)
            .await
            .map(drop)
    }

    /// The bytes that the page holds, in scripts, the document and wasm, once what it no longer uses is gone.
    /// <https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-getHeapUsage>
    pub(crate) async fn memory(&self) -> Outcome<f64> {
        self.developer_tools("HeapProfiler.collectGarbage", json!({}))
            .await?;
        let usage = self
            .developer_tools("Runtime.getHeapUsage", json!({}))
            .await?;
        let bytes = ["usedSize", "embedderHeapUsedSize", "backingStorageSize"]
            .map(|part| usage.get(part).and_then(Value::as_f64));
        let bytes: Option<f64> = bytes.into_iter().sum();
        Ok(bytes.ok_or("the browser does not say how much memory the page holds")?)
    }

    /// Lets the page's scripts take two minutes.
    pub(crate) async fn may_take_long(&self) -> Outcome {
        let patience = TimeoutConfiguration::new(Some(Duration::from_secs(120)), None, None);
        Ok(self.client.update_timeouts(patience).await?)
    }

    /// For each link in the contents to a section: milliseconds from the click, at the top of the page, until the section
    /// is open and the start of its element with this selector is in the window.
    pub(crate) async fn arrivals(&self, part: &str) -> Outcome<Vec<f64>> {
        self.ask("return look.arrivals(arguments[0])", [part]).await
    }

    /// Milliseconds from the start of the navigation to the first contentful paint.
    /// <https://w3c.github.io/paint-timing/#first-contentful-paint>
    pub(crate) async fn first_paint(&self) -> Outcome<f64> {
        let script = "const [paint] = performance.getEntriesByName('first-contentful-paint', 'paint'); \
                      return paint?.startTime ?? null";
        until("the first paint", async || self.ask(script, []).await).await
    }
}
