//! A device with voices.

use super::handle::Page;
use crate::{
    outcome::Outcome,
    until::{until_is, until_true},
};

/// A stand-in for the voices of a device, which test machines lack.
const VOICES: &str = include_str!("voices.js");

impl Page {
    /// Lets this page's device speak, once [`Page::gets_its_voices`] has provided the voices.
    pub(crate) async fn has_voices_in_its_device(&self) -> Outcome {
        self.run(VOICES, []).await.map(drop)
    }

    /// Provides the voices, which browsers load late.
    pub(crate) async fn gets_its_voices(&self) -> Outcome {
        self.run("speechSynthesis.bring()", []).await.map(drop)
    }

    /// Ends the current utterance.
    pub(crate) async fn voice_finishes(&self) -> Outcome {
        self.run("speechSynthesis.finish()", []).await.map(drop)
    }

    /// Waits until the words being spoken, and the words highlighted on the page, begin like this.
    pub(crate) async fn speaks(&self, beginning: &str) -> Outcome {
        let script = "const words = speechSynthesis.now?.text ?? ''; \
                      const marked = [...(CSS.highlights.get('spoken') ?? [])].map(String); \
                      return [words, ...marked].map(look.words)";
        until_is(
            &format!("{beginning:?} aloud, and marked"),
            async || self.ask(script, []).await,
            |said: &Vec<String>| match said.as_slice() {
                [spoken, marked] => spoken.starts_with(beginning) && marked.starts_with(beginning),
                _ => false,
            },
        )
        .await
    }

    /// Waits until the rate of speech is this.
    pub(crate) async fn speaks_at(&self, rate: f64) -> Outcome {
        let script = "return speechSynthesis.now?.rate ?? null";
        until_is(
            "the rate",
            async || self.ask(script, []).await,
            |now: &Option<f64>| *now == Some(rate),
        )
        .await
    }

    /// Waits until nothing is spoken.
    pub(crate) async fn is_silent(&self) -> Outcome {
        until_true("silence", async || {
            self.ask("return speechSynthesis.now === null", []).await
        })
        .await
    }

    /// Chooses from the list with this label.
    pub(crate) async fn chooses(&self, list: &str, choice: &str) -> Outcome {
        let script = "const list = look.find('select', arguments[0]); \
                      const option = [...list.options].find((option) => option.text === arguments[1]); \
                      list.value = option.value; \
                      list.dispatchEvent(new Event('input', { bubbles: true }))";
        self.run(script, [list, choice]).await.map(drop)
    }

    /// The page is hidden, for example behind another tab.
    pub(crate) async fn is_turned_away_from(&self) -> Outcome {
        let script = "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
        self.run(script, []).await.map(drop)
    }
}
