//! The reader's place: the line at the top of the window, and the open `details`.

use serde::Deserialize;
use serde_json::json;

use super::handle::Page;
use crate::{
    engine::{Engine, pass_to_webkit, prefer_in_chromium},
    outcome::Outcome,
    until::until_is,
};

/// The first block of text that begins in the window.
#[derive(Debug, Deserialize)]
pub(crate) struct Line {
    /// Its words.
    words: String,
    /// How many blocks before it have the same words.
    before: usize,
    /// Its distance from the top of the window, in pixels.
    top: f64,
}

impl Page {
    /// The line at the top of the window.
    pub(crate) async fn line(&self) -> Outcome<Line> {
        self.ask("return look.line()", []).await
    }

    /// Waits until the page rests with this line where it was, to within this many pixels.
    pub(crate) async fn has_line(&self, line: &Line, tolerance: f64) -> Outcome {
        let Line { words, before, top } = line;
        let now = async || {
            let script = "return look.topOf(...arguments)";
            self.ask_with(script, json!([words, before])).await
        };
        until_is(
            &format!("{words:?} at {top} px"),
            now,
            |now: &Option<f64>| now.is_some_and(|now| (now - top).abs() <= tolerance),
        )
        .await
    }

    /// Which `details` are open, by their position.
    pub(crate) async fn open_details(&self) -> Outcome<Vec<usize>> {
        self.ask("return look.openDetails()", []).await
    }

    /// Opens some `details` and closes the others; which ones depends on the number.
    pub(crate) async fn opens_some(&self, number: u32) -> Outcome {
        self.run_with("look.openSome(...arguments)", json!([number]))
            .await
            .map(drop)
    }

    /// Runs the steps in a browser that can be stopped from keeping a page in memory: see
    /// [`Self::is_not_kept_in_memory`].
    pub(crate) async fn where_pages_can_be_forgotten(
        &self,
        steps: impl AsyncFnOnce(Self) -> Outcome,
    ) -> Outcome {
        if self.engine != Engine::WebKit {
            return steps(self.clone()).await;
        }
        // WebKit keeps every page in memory, whatever it holds, unless it was started with a setting against it.
        let ask = |capabilities: &mut _| pass_to_webkit(capabilities, "--enable-page-cache=false");
        self.in_own_browser(ask, steps).await
    }

    /// Runs the steps in a browser that keeps the last pages in memory, which Chromium's headless shell does not.
    pub(crate) async fn where_pages_are_kept<T>(
        &self,
        steps: impl AsyncFnOnce(Self) -> Outcome<T>,
    ) -> Outcome<T> {
        if self.engine != Engine::Chromium {
            return steps(self.clone()).await;
        }
        let ask = |capabilities: &mut _| prefer_in_chromium(capabilities, json!({}));
        self.in_own_browser(ask, steps).await
    }

    /// Stops the browser from keeping the page in memory when the reader leaves it.
    /// <https://web.dev/articles/bfcache#optimize>
    pub(crate) async fn is_not_kept_in_memory(&self) -> Outcome {
        let script = "addEventListener('unload', () => {}); \
                      navigator.locks?.request('here', () => new Promise(() => {}))";
        self.run(script, []).await.map(drop)
    }

    /// Sets the width of the window, in pixels.
    pub(crate) async fn is_wide(&self, width: u32) -> Outcome {
        self.client.set_window_size(width, 900).await?;
        // Windows have edges.
        let inside = async || self.ask("return innerWidth", []).await;
        let awaited = format!("a window of {width} pixels");
        until_is(&awaited, inside, |inside: &u32| {
            (width - 32..=width).contains(inside)
        })
        .await
    }
}
