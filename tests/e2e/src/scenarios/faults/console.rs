//! What the console may contain when something is wrong.

use crate::{
    outcome::{Outcome, ensure},
    page::Page,
};

/// Parts of lines in Chromium's console that are not uncaught errors, and their origin.
const ALLOWED: [&str; 11] = [
    // The browser, about a file that failed to load. Scripts cannot prevent it.
    "Failed to load resource",
    // The browser, about a script of the wrong type.
    "Failed to load module script",
    // The browser, about a file with the wrong digest.
    "Failed to find a valid digest in the 'integrity' attribute",
    "SRI's integrity checks failed",
    // The browser, about what a policy forbids.
    "Content Security Policy",
    // The browser, about files that a page without an origin may not load.
    "blocked by CORS policy",
    // The browser, about a file for an app that does not start.
    "was preloaded using link preload but not used",
    // The browser, about the manifest.
    "Manifest",
    // wasm-bindgen, about a wasm file of the wrong type, before it continues without streaming.
    "`WebAssembly.instantiateStreaming` failed",
    // The page itself, after an error that it has caught.
    "Unfold could not start, and the page goes on without it.",
    "Unfold: ",
];

impl Page {
    /// Clears the console.
    pub(super) async fn forgets_its_console(&self) -> Outcome {
        self.complaints().await?;
        self.forget_errors_in_firefox().await
    }

    /// Fails if the console contains an error that the page could have caught. WebKit's driver does not show it.
    pub(super) async fn has_caught_its_errors(&self) -> Outcome {
        let complaints = self.complaints().await?.into_iter();
        let uncaught: Vec<String> = complaints
            .filter(|line| {
                line.contains("Uncaught") || !ALLOWED.iter().any(|some| line.contains(some))
            })
            .chain(self.errors_in_firefox().await?)
            .collect();
        ensure(uncaught.is_empty(), || {
            format!("in the console: {uncaught:#?}")
        })
    }
}
