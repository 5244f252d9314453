//! Links and addresses.

use fantoccini::Locator;
use serde::Deserialize;

use super::handle::Page;
use crate::{
    outcome::Outcome,
    until::{until, until_is},
};

/// A citation: a link from the text to a reference.
#[derive(Deserialize)]
pub(crate) struct Citation {
    /// The id of the link.
    pub(crate) id: String,
    /// The id of the reference.
    pub(crate) reference: String,
}

impl Page {
    /// Changes the fragment of the address.
    pub(crate) async fn go_to_fragment(&self, fragment: &str) -> Outcome {
        let script = "location.hash = arguments[0]";
        self.run(script, [fragment]).await.map(drop)
    }

    /// Clicks the first link to this address. Works without scripts.
    pub(crate) async fn click_on_link(&self, address: &str) -> Outcome {
        let link = format!("a[href='{address}']:not(.page-skip, .tools-bar *)");
        let link = self.client.find(Locator::Css(&link)).await?;
        Ok(link.click().await?)
    }

    /// Clicks the first visible element of these.
    pub(crate) async fn follow(&self, selector: &str) -> Outcome {
        self.click(selector, "").await
    }

    /// Clicks the first visible link that begins with these words.
    pub(crate) async fn follow_words(&self, words: &str) -> Outcome {
        self.click("a", words).await
    }

    /// The first citation of the article.
    pub(crate) async fn first_citation(&self) -> Outcome<Citation> {
        self.citation("").await
    }

    /// The first citation in a section's body.
    pub(crate) async fn first_citation_in(&self, section: &str) -> Outcome<Citation> {
        self.citation(&format!("[id='{section}']")).await
    }

    async fn citation(&self, place: &str) -> Outcome<Citation> {
        until("a citation", async || {
            let script = "return look.citation(...arguments)";
            self.ask(script, [place]).await
        })
        .await
    }

    pub(crate) async fn address_is(&self, address: &str) -> Outcome {
        let awaited = format!("the address {address}");
        until_is(
            &awaited,
            async || self.address().await,
            |now| now == address,
        )
        .await
    }

    pub(crate) async fn address_ends_in(&self, ending: &str) -> Outcome {
        let awaited = format!("{ending:?} in the address");
        until_is(
            &awaited,
            async || self.address().await,
            |now| now.ends_with(ending),
        )
        .await
    }

    async fn address(&self) -> Outcome<String> {
        self.ask("return location.href", []).await
    }
}
