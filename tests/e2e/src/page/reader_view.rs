//! The reader view, by Readability, which Firefox uses.
//! <https://github.com/mozilla/readability>

use std::{env, path::Path};

use serde::Deserialize;

use super::handle::Page;
use crate::outcome::{Outcome, Stop};

/// Names the `node_modules` folder.
const PACKAGES: &str = "UNFOLD_NODE_MODULES";

/// Readability modifies its input, so it gets a copy.
const RUN: &str = "return new Readability(document.cloneNode(true)).parse();";

/// The content of a reader view.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReaderView {
    pub(crate) title: String,
    pub(crate) excerpt: String,
    pub(crate) byline: String,
    pub(crate) text_content: String,
}

impl Page {
    /// Runs Readability on the current page.
    pub(crate) async fn reader_view(&self) -> Outcome<ReaderView> {
        let Some(folder) = env::var_os(PACKAGES) else {
            return Err(Stop::Skipped(format!("{PACKAGES} is not set")));
        };
        let file = Path::new(&folder).join("@mozilla/readability/Readability.js");
        let script = tokio::fs::read_to_string(&file).await;
        let script = script.map_err(|error| format!("{}: {error}", file.display()))?;
        let view = self
            .client
            .execute(&format!("{script}\n{RUN}"), Vec::new())
            .await?;
        Ok(serde_json::from_value(view)?)
    }
}
