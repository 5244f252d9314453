//! The table of contents.

use super::handle::Page;
use crate::{outcome::Outcome, until::until_is};

impl Page {
    /// Clicks the link that begins with these words.
    pub(crate) async fn choose_in_contents(&self, words: &str) -> Outcome {
        self.click("nav ol a", words).await
    }

    /// Waits until exactly one link is marked as current, and begins with these words.
    pub(crate) async fn marks_in_contents(&self, words: &str) -> Outcome {
        let awaited = format!("one mark in the contents, on {words:?}");
        let marked = async || {
            let marked: Vec<String> = self.ask("return look.marked()", []).await?;
            Ok(marked)
        };
        until_is(&awaited, marked, |marked| {
            marked.len() == 1 && marked.iter().all(|line| line.starts_with(words))
        })
        .await
    }
}
