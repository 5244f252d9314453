//! The clipboard.

use super::handle::Page;
use crate::{outcome::Outcome, until::until_is};

impl Page {
    /// Captures what the page copies from now on.
    pub(crate) async fn lets_copying_be_watched(&self) -> Outcome {
        self.copies_by("async (words) => { window.copied = words; }")
            .await
    }

    /// Makes the browser refuse to copy from now on.
    pub(crate) async fn refuses_copying(&self) -> Outcome {
        self.copies_by("() => Promise.reject(new Error('no'))")
            .await
    }

    /// Waits until this is what the page has copied last.
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
