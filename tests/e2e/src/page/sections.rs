//! Sections and other `details`.

use super::handle::Page;
use crate::{outcome::Outcome, until::until_true};

impl Page {
    /// The ids of the open sections, in order.
    pub(crate) async fn open_sections(&self) -> Outcome<Vec<String>> {
        self.ask("return look.openSections()", []).await
    }

    pub(crate) async fn has_open(&self, section: &str) -> Outcome {
        self.has_state(section, true).await
    }

    pub(crate) async fn has_closed(&self, section: &str) -> Outcome {
        self.has_state(section, false).await
    }

    async fn has_state(&self, section: &str, open: bool) -> Outcome {
        let state = if open { "open" } else { "closed" };
        until_true(&format!("#{section} {state}"), async || {
            let sections = self.open_sections().await?;
            Ok(sections.iter().any(|id| id == section) == open)
        })
        .await
    }

    /// Closes every section at once.
    pub(crate) async fn closes_every_section(&self) -> Outcome {
        let script = "document.querySelectorAll('section > details').forEach((one) => { one.open = false; })";
        self.run(script, []).await.map(drop)
    }

    /// Presses the button that opens every section, and waits until it has.
    pub(crate) async fn shows_all(&self) -> Outcome {
        self.press("Show all sections").await?;
        self.has_all_sections("open").await
    }

    /// Presses the button that closes every section, and waits until it has.
    pub(crate) async fn hides_all(&self) -> Outcome {
        self.press("Hide all sections").await?;
        self.has_all_sections("!open").await
    }

    /// Waits until this holds for `open` of every section.
    async fn has_all_sections(&self, condition: &str) -> Outcome {
        let script = format!(
            "const folds = [...document.querySelectorAll('section > details')]; \
             return folds.length > 0 && folds.every(({{ open }}) => {condition})"
        );
        let awaited = format!("every section {condition}");
        until_true(&awaited, async || self.ask(&script, []).await).await
    }

    /// Opens the first `details` of the article, the third, and so on.
    pub(crate) async fn opens_every_other(&self) -> Outcome {
        let script = "document.querySelectorAll('main details').forEach((one, index) => { one.open = index % 2 === 0; })";
        self.run(script, []).await.map(drop)
    }

    /// Clicks the summary of a section.
    pub(crate) async fn click_details_of(&self, section: &str) -> Outcome {
        self.click(&format!("summary:has(+ [id='{section}'])"), "Details")
            .await
    }

    /// Opens the `details` whose summary begins with these words, unless it is open.
    pub(crate) async fn opens(&self, words: &str) -> Outcome {
        self.reads_at("summary", words).await?;
        let open = "return look.find('summary', arguments[0]).parentElement.open";
        if !self.ask::<bool, 1>(open, [words]).await? {
            self.click("summary", words).await?;
        }
        Ok(())
    }
}
