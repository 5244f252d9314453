//! A browser that blocks storage.

use serde_json::json;

use super::handle::Page;
use crate::{
    engine::{Engine, prefer_in_chromium},
    outcome::{Outcome, Stop},
    session::Session,
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
                let session = Session::start_with(self.engine, |capabilities| {
                    prefer_in_chromium(capabilities, wish)
                })
                .await?;
                let mut page = self.clone();
                page.client = session.client.clone();
                let outcome = steps(page).await;
                session.end().await;
                outcome
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
