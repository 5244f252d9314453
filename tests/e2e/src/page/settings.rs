//! The reading settings, and what the site stores.

use serde::Deserialize;

use super::handle::Page;
use crate::{
    ids,
    outcome::{Outcome, ensure},
    until::until_is,
};

/// The computed style that the settings affect.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Look {
    pub(crate) paper: String,
    pub(crate) ink: String,
    /// The theme colour, for the browser's own interface.
    pub(crate) frame: String,
    /// In pixels, like the next two.
    pub(crate) text_size: f64,
    pub(crate) line_height: f64,
    pub(crate) letter_spacing: f64,
}

impl Page {
    pub(crate) async fn opens_settings(&self) -> Outcome {
        self.press("Reading settings").await?;
        self.has_focus_on(ids::SETTINGS).await
    }

    /// Makes a choice in a group. The settings have to be open.
    pub(crate) async fn sets(&self, group: &str, choice: &str) -> Outcome {
        let label = self.run("return look.choice(...arguments)", [group, choice]);
        let label = label.await?;
        self.click_on(&label).await?;
        self.has_set(group, choice).await
    }

    /// Waits until this is the selected choice.
    pub(crate) async fn has_set(&self, group: &str, choice: &str) -> Outcome {
        let taken = async || self.ask("return look.taken(...arguments)", [group]).await;
        until_is(
            &format!("{group:?} as {choice:?}"),
            taken,
            |taken: &Vec<String>| taken.len() == 1 && taken.iter().all(|one| one == choice),
        )
        .await
    }

    /// The current look of the text.
    pub(crate) async fn looks(&self) -> Outcome<Look> {
        self.ask("return look.looks()", []).await
    }

    /// The entries of the local storage.
    pub(crate) async fn stored(&self) -> Outcome<Vec<(String, String)>> {
        self.ask("return Object.entries(localStorage)", []).await
    }

    /// Fails if the site has stored anything.
    pub(crate) async fn has_stored_nothing(&self) -> Outcome {
        let stored = self.stored().await?;
        ensure(stored.is_empty(), || format!("stored: {stored:?}"))?;
        self.is_so(
            "there is no cookie, no database, no cache and no worker",
            "return Promise.all([ \
                 navigator.serviceWorker.getRegistrations(), caches.keys(), indexedDB.databases(), \
             ]).then((counts) => document.cookie === '' \
                 && counts.every((some) => some.length === 0))",
        )
        .await
    }
}
