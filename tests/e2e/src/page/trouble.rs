//! Errors, the console, and requests.

use serde::Deserialize;
use serde_json::json;

use super::handle::Page;
use crate::{engine::Engine, outcome::Outcome, until::until_true};

#[derive(Deserialize)]
struct Entry {
    level: String,
    message: String,
}

impl Page {
    /// Errors and warnings in the console since the last call. Empty except in Chromium.
    pub(crate) async fn complaints(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let log = self
            .driver_command("se/log", json!({ "type": "browser" }))
            .await?;
        let log: Vec<Entry> = serde_json::from_value(log)?;
        let bad = |entry: &Entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING");
        Ok(log
            .into_iter()
            .filter(bad)
            .map(|entry| entry.message)
            .collect())
    }

    /// Clears Firefox's console.
    pub(crate) async fn forget_errors_in_firefox(&self) -> Outcome {
        if self.engine != Engine::Firefox {
            return Ok(());
        }
        let done: Outcome<bool> = self
            .ask_firefox("Services.console.reset(); return true", Vec::new())
            .await;
        done.map(drop)
    }

    /// Uncaught errors of page scripts in Firefox. Empty in other engines.
    pub(crate) async fn errors_in_firefox(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Firefox {
            return Ok(Vec::new());
        }
        let script = "
            return Services.console.getMessageArray()
                .filter((message) => message instanceof Ci.nsIScriptError)
                .filter(({ category, flags }) =>
                    category === 'content javascript' && !(flags & Ci.nsIScriptError.warningFlag))
                .map(String);";
        self.ask_firefox(script, Vec::new()).await
    }

    /// Waits until the page has logged that its app could not start. Does nothing except in Chromium.
    pub(crate) async fn could_not_start(&self) -> Outcome {
        if self.engine != Engine::Chromium {
            return Ok(());
        }
        until_true("the page to say that it could not start", async || {
            let complaints = self.complaints().await?;
            Ok(complaints
                .iter()
                .any(|text| text.contains("Unfold could not start")))
        })
        .await
    }

    /// The addresses of everything that the page has fetched.
    pub(crate) async fn fetched(&self) -> Outcome<Vec<String>> {
        self.ask(
            "return performance.getEntriesByType('resource').map((entry) => entry.name)",
            [],
        )
        .await
    }
}
