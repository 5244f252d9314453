//! A device that can read aloud.

use super::handle::Page;
use crate::{
    outcome::Outcome,
    until::{until_is, until_true},
};

/// What stands in for the voices of a device, which no test machine has.
const VOICES: &str = include_str!("voices.js");

impl Page {
    /// From now on this page's device can speak; [`Page::gets_its_voices`] brings the voices.
    pub(crate) async fn has_voices_in_its_device(&self) -> Outcome {
        self.run(VOICES, []).await.map(drop)
    }

    /// The device has found its voices.
    pub(crate) async fn gets_its_voices(&self) -> Outcome {
        self.run("speechSynthesis.bring()", []).await.map(drop)
    }

    /// The voice has come to the end of what it was given.
    pub(crate) async fn voice_finishes(&self) -> Outcome {
        self.run("speechSynthesis.finish()", []).await.map(drop)
    }

    /// Waits until a voice speaks words that begin like this, and the same words are marked on the page.
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

    /// Waits until a voice speaks at this rate.
    pub(crate) async fn speaks_at(&self, rate: f64) -> Outcome {
        let script = "return speechSynthesis.now?.rate ?? null";
        until_is(
            "the rate",
            async || self.ask(script, []).await,
            |now: &Option<f64>| *now == Some(rate),
        )
        .await
    }

    /// Waits until no voice speaks.
    pub(crate) async fn is_silent(&self) -> Outcome {
        until_true("silence", async || {
            self.ask("return speechSynthesis.now === null", []).await
        })
        .await
    }

    /// Takes another choice of the list with this name.
    pub(crate) async fn chooses(&self, list: &str, choice: &str) -> Outcome {
        let script = "const list = look.find('select', arguments[0]); \
                      const option = [...list.options].find((option) => option.text === arguments[1]); \
                      list.value = option.value; \
                      list.dispatchEvent(new Event('input', { bubbles: true }))";
        self.run(script, [list, choice]).await.map(drop)
    }

    /// The reader turns to something else, so that the page is not seen any more.
    pub(crate) async fn is_turned_away_from(&self) -> Outcome {
        let script = "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
        self.run(script, []).await.map(drop)
    }
}
