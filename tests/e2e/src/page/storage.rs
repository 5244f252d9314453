//! A browser that blocks storage.

use serde_json::json;

use super::handle::Page;
use crate::{
    engine::{Engine, prefer_in_chromium},
    outcome::{Outcome, Stop},
};

impl Page {
    /// Runs the steps in a browser that lets no site store anything.
    pub(crate) async fn without_storage<T>(
        &self,
        steps: impl AsyncFnOnce(Self) -> Outcome<T>,
    ) -> Outcome<T> {
        match self.engine {
            // Chromium takes this setting only at its start.
            Engine::Chromium => {
                let wish = json!({ "profile.default_content_setting_values.cookies": 2 });
                let ask = |capabilities: &mut _| prefer_in_chromium(capabilities, wish);
                self.in_own_browser(ask, steps).await
            }
            Engine::Firefox => {
                const NAME: &str = "network.cookie.cookieBehavior";
                self.prefer_in_firefox(NAME, Some(2.into())).await?;
                let outcome = steps(self.clone()).await;
                self.prefer_in_firefox(NAME, None).await?;
                outcome
            }
            Engine::WebKit => Err(Stop::Skipped(
                "WebKit’s driver has no switch for storage; the line on the sandbox is near to it"
                    .into(),
            )),
        }
    }
}
