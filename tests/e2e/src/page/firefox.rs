//! Access to Firefox itself.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::handle::Page;
use crate::outcome::{Outcome, ensure};

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

    /// Lets Firefox throw the page away, as it does when memory is short, while another tab is in front. Then returns
    /// to the page, which Firefox loads again.
    pub(crate) async fn is_thrown_away(&self) -> Outcome {
        const THROW_AWAY: &str = "const { gBrowser } = Services.wm.getMostRecentBrowserWindow(); \
             const tab = gBrowser.tabs.find((tab) => !tab.selected); \
             return gBrowser.prepareDiscardBrowser(tab).then(() => gBrowser.discardBrowser(tab, true))";
        let first = self.client.window().await?;
        let other = self.another_tab().await?;
        let is_gone: bool = self.ask_firefox(THROW_AWAY, Vec::new()).await?;
        other.client.close_window().await?;
        self.client.switch_to_window(first).await?;
        ensure(is_gone, || "Firefox keeps the page".into())
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
