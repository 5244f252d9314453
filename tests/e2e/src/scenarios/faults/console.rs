//! What may stand in the console when something is wrong.

use crate::{
    outcome::{Outcome, ensure},
    page::Page,
};

/// Lines of Chromium's console that are no uncaught errors: what they hold, each with who writes it.
const ALLOWED: [&str; 11] = [
    // The browser, of a file that did not come. No script can keep it from that.
    "Failed to load resource",
    // The browser, of a script with a wrong type.
    "Failed to load module script",
    // The browser, of a file that is not what the page was built with.
    "Failed to find a valid digest in the 'integrity' attribute",
    "SRI's integrity checks failed",
    // The browser, of what a policy forbids.
    "Content Security Policy",
    // The browser, of files that a page without an origin may not have.
    "blocked by CORS policy",
    // The browser, of a file that came for an app that does not start.
    "was preloaded using link preload but not used",
    // The browser, of the file that describes the site.
    "Manifest",
    // wasm-bindgen, of a wasm file with a wrong type, before it goes on without the type.
    "`WebAssembly.instantiateStreaming` failed",
    // The page's own words, each after an error that was caught.
    "Unfold could not start, and the page goes on without it.",
    "Unfold: ",
];

impl Page {
    /// Lets the console begin anew.
    pub(super) async fn forgets_its_console(&self) -> Outcome {
        self.complaints().await?;
        self.forget_errors_in_firefox().await
    }

    /// Fails if there is an error in the console that the page could have caught. WebKit's driver does not tell.
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
