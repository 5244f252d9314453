//! The search and its highlights.

use serde::Deserialize;

use super::{handle::Page, looking::Role};
use crate::{
    ids,
    outcome::{Outcome, ensure},
    until::{until_is, until_true},
};

/// The highlights of the search.
#[derive(Debug, Deserialize)]
pub(crate) struct Painted {
    /// The words of every match.
    pub(crate) all: Vec<String>,
    /// The words of the current match.
    pub(crate) here: Vec<String>,
}

impl Page {
    pub(crate) async fn opens_search(&self) -> Outcome {
        self.press("Find").await?;
        self.has_focus_on(ids::FIND_FIELD).await
    }

    /// Replaces the text in the field.
    pub(crate) async fn looks_for(&self, words: &str) -> Outcome {
        let script = "return look.lookFor(...arguments)";
        self.run(script, [words]).await.map(drop)
    }

    /// Waits until the search reports this.
    pub(crate) async fn search_tells(&self, count: &str) -> Outcome {
        let awaited = format!("{count:?} from the search");
        let told = async || self.ask("return look.told()", []).await;
        until_is(&awaited, told, |told: &String| told == count).await
    }

    /// Waits until these words, which are in one text node, are in the window and nothing covers them.
    pub(crate) async fn can_read(&self, words: &str) -> Outcome {
        until_true(&format!("{words:?} where it can be read"), async || {
            self.ask("return look.legible(...arguments)", [words]).await
        })
        .await
    }

    /// The highlights, if the browser supports them.
    pub(crate) async fn painted(&self) -> Outcome<Option<Painted>> {
        self.ask("return look.painted()", []).await
    }

    /// Makes the browser one without highlights.
    pub(crate) async fn cannot_paint(&self) -> Outcome {
        self.is_so(
            "nothing can be painted",
            "Object.defineProperty(CSS, 'highlights', { value: undefined }); \
             return CSS.highlights === undefined",
        )
        .await
    }

    /// The HTML of the article, without the state of its `details`.
    pub(crate) async fn markup(&self) -> Outcome<String> {
        self.has_arrived().await?;
        let script = "return document.querySelector('main').outerHTML.replaceAll(' open=\"\"', '')";
        self.ask(script, []).await
    }

    /// Fails if a search is open.
    pub(crate) async fn has_no_search(&self) -> Outcome {
        let is_open = self.has(Role::Button, "Next match").await?;
        ensure(!is_open, || "the search is open".into())
    }
}
