//! The sheet for an appointment.

use fantoccini::Locator;
use serde_json::json;

use super::handle::Page;
use crate::{
    folder::Folder,
    outcome::{Outcome, ensure},
    until::{until, until_true},
};

impl Page {
    /// Opens the form for the sheet.
    pub(crate) async fn makes_a_sheet(&self) -> Outcome {
        self.press("Make a sheet").await?;
        self.reads("My own note").await
    }

    /// Toggles the checkbox whose label begins with these words.
    pub(crate) async fn ticks(&self, words: &str) -> Outcome {
        self.click("#appointment fieldset label", words).await
    }

    pub(crate) async fn writes_a_note(&self, note: &str) -> Outcome {
        let field = Locator::Css("#appointment textarea");
        Ok(self.client.find(field).await?.send_keys(note).await?)
    }

    /// Prints the sheet, and runs the steps while the print dialogue is open.
    pub(crate) async fn while_the_sheet_is_printed<T>(
        &self,
        steps: impl AsyncFnOnce() -> Outcome<T>,
    ) -> Outcome<T> {
        self.run("window.print = () => { window.asked = true }", [])
            .await?;
        self.press("Print the sheet").await?;
        until_true("the dialogue for printing", async || {
            self.ask("return window.asked === true", []).await
        })
        .await?;
        let outcome = steps().await;
        self.run("dispatchEvent(new Event('afterprint'))", [])
            .await?;
        outcome
    }

    /// Whether the page contains a sheet for printing.
    pub(crate) async fn has_a_printed_sheet(&self) -> Outcome<bool> {
        let script = "return document.documentElement.hasAttribute('data-print-sheet')
            || document.querySelector('.appointment-sheet').hasChildNodes()";
        self.ask(script, []).await
    }

    /// Saves the sheet in Chromium and returns the bytes of the downloaded file.
    pub(crate) async fn downloads_the_sheet(&self, name: &str) -> Outcome<Vec<u8>> {
        let folder = Folder::new()?;
        let wish = json!({ "behavior": "allow", "downloadPath": folder.path() });
        self.developer_tools("Browser.setDownloadBehavior", wish)
            .await?;
        self.press("Save the sheet").await?;
        // It has a different name until it is complete.
        let file = folder.path().join(name);
        let saved = until("the downloaded file", async || {
            Ok(tokio::fs::read(&file).await.ok())
        })
        .await;
        let usual = json!({ "behavior": "default" });
        self.developer_tools("Browser.setDownloadBehavior", usual)
            .await?;
        saved
    }

    /// The titles of the references that a section uses.
    pub(crate) async fn sources_of(&self, section: &str) -> Outcome<Vec<String>> {
        let script = "
            const links = document.getElementById(arguments[0]).querySelectorAll('.reference-numbers a');
            const titles = [...links].map((link) =>
                document.getElementById(link.hash.slice(1)).querySelector('cite'));
            return titles.flatMap((title) => title ? [look.words(title.textContent)] : [])";
        self.ask(script, [section]).await
    }

    /// The date in the byline: when the text was updated, or else published.
    pub(crate) async fn day_of_the_text(&self) -> Outcome<String> {
        let script = r"
            const told = [...document.querySelectorAll('.byline li')].map((one) => look.words(one.textContent));
            return told.filter((one) => /^(Published|Updated) .*\d$/.test(one)).at(-1) ?? ''";
        let day: String = self.ask(script, []).await?;
        ensure(!day.is_empty(), || "the page tells no day".into())?;
        Ok(day)
    }
}
