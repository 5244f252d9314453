//! The table of contents.

use super::Page;
use crate::{outcome::Outcome, until::until_true};

impl Page {
    /// Clicks on a line.
    pub(crate) async fn choose_in_contents(&self, words: &str) -> Outcome {
        self.click("nav a", words).await
    }

    /// Waits until exactly this line is marked as the place where the reader is.
    pub(crate) async fn marks_in_contents(&self, words: &str) -> Outcome {
        until_true(
            &format!("a mark on {words:?} in the contents"),
            async || Ok(self.marked().await? == [words]),
        )
        .await
    }

    /// Waits until exactly one line is marked.
    pub(crate) async fn marks_one_place_in_contents(&self) -> Outcome {
        until_true("one mark in the contents", async || {
            Ok(self.marked().await?.len() == 1)
        })
        .await
    }

    async fn marked(&self) -> Outcome<Vec<String>> {
        self.ask("return look.marked()", []).await
    }
}
