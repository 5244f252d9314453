//! The clipboard.

use super::handle::Page;
use crate::{outcome::Outcome, until::until_is};

impl Page {
    /// Captures what the page copies from now on.
    pub(crate) async fn lets_copying_be_watched(&self) -> Outcome {
        self.is_so(
            "the page copies in this way",
            "const clipboard = { writeText: async (words) => { window.copied = words; } }; \
             Object.defineProperty(navigator, 'clipboard', { value: clipboard }); \
             return navigator.clipboard === clipboard",
        )
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
}
