//! Copying from the page.

use super::handle::Page;
use crate::{outcome::Outcome, until::until_is};

impl Page {
    /// From now on what the page copies goes to `window.copied`.
    pub(crate) async fn lets_copying_be_watched(&self) -> Outcome {
        self.copies_by("async (words) => { window.copied = words; }")
            .await
    }

    /// From now on the browser does not let the page copy.
    pub(crate) async fn refuses_copying(&self) -> Outcome {
        self.copies_by("() => Promise.reject(new Error('no'))")
            .await
    }

    /// Waits until the page has copied these words, and nothing else since.
    pub(crate) async fn has_copied(&self, words: &str) -> Outcome {
        let copied = async || self.ask("return window.copied ?? ''", []).await;
        until_is(&format!("{words:?} copied"), copied, |copied: &String| {
            copied == words
        })
        .await
    }

    async fn copies_by(&self, function: &str) -> Outcome {
        let script = format!(
            "const clipboard = {{ writeText: {function} }}; \
             Object.defineProperty(navigator, 'clipboard', {{ value: clipboard }}); \
             return navigator.clipboard === clipboard"
        );
        self.is_so("the page copies in this way", &script).await
    }
}
