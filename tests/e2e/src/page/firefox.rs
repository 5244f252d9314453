//! Access to Firefox itself.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::handle::Page;
use crate::outcome::Outcome;

impl Page {
    /// Sets a preference of Firefox, or resets it to its default.
    pub(super) async fn prefer_in_firefox(&self, name: &str, value: Option<Value>) -> Outcome {
        let set = "const [name, value] = arguments; \
                   const set = { boolean: 'setBoolPref', number: 'setIntPref', object: 'clearUserPref' }; \
                   Services.prefs[set[typeof value]](name, value ?? undefined); \
                   return true";
        let done: Outcome<bool> = self.ask_firefox(set, vec![name.into(), json!(value)]).await;
        done.map(drop)
    }

    /// Runs the steps in a Firefox that resists fingerprinting.
    /// <https://support.mozilla.org/kb/resist-fingerprinting>
    pub(crate) async fn resists_fingerprinting(
        &self,
        steps: impl AsyncFnOnce() -> Outcome,
    ) -> Outcome {
        const NAME: &str = "privacy.resistFingerprinting";
        self.prefer_in_firefox(NAME, Some(true.into())).await?;
        let outcome = steps().await;
        self.prefer_in_firefox(NAME, None).await?;
        outcome
    }

    /// Runs a privileged script in Firefox and returns its result.
    pub(super) async fn ask_firefox<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Outcome<T> {
        self.firefox_context("chrome").await?;
        let given = self.client.execute(script, arguments).await;
        self.firefox_context("content").await?;
        Ok(serde_json::from_value(given?)?)
    }

    /// Switches to the page ("content") or the browser ("chrome").
    async fn firefox_context(&self, context: &str) -> Outcome {
        self.driver_command("moz/context", json!({ "context": context }))
            .await
            .map(drop)
    }
}
