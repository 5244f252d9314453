//! What the browser complains about.

use serde::Deserialize;
use serde_json::json;

use super::Page;
use crate::{engine::Engine, outcome::Outcome};

#[derive(Deserialize)]
struct Entry {
    level: String,
    message: String,
}

impl Page {
    /// Errors and warnings in the console since the last call. Only Chromium's driver tells.
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

    /// The addresses of everything that the page has fetched.
    pub(crate) async fn fetched(&self) -> Outcome<Vec<String>> {
        self.ask(
            "return performance.getEntriesByType('resource').map((entry) => entry.name)",
            [],
        )
        .await
    }
}
