//! What a reader view makes of the page: Readability, which Firefox's uses.
//! <https://github.com/mozilla/readability>

use std::{env, path::Path};

use serde::Deserialize;

use super::handle::Page;
use crate::outcome::{Outcome, Stop};

/// The folder that npm fills.
const PACKAGES: &str = "UNFOLD_NODE_MODULES";

/// Readability takes apart what it reads, so it gets a copy.
const RUN: &str = "return new Readability(document.cloneNode(true)).parse();";

/// What stands in a reader view.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReaderView {
    pub(crate) title: String,
    pub(crate) excerpt: String,
    pub(crate) byline: String,
    pub(crate) text_content: String,
}

impl Page {
    /// What Readability takes from the page as it is now.
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
