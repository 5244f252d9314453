//! Places on the page, and the ways to them.

use fantoccini::Locator;
use serde::Deserialize;

use super::handle::Page;
use crate::{
    outcome::Outcome,
    until::{until, until_is},
};

/// A link in the text to an entry in the list of references.
#[derive(Deserialize)]
pub(crate) struct Citation {
    /// Identifier of the link.
    pub(crate) id: String,
    /// Identifier of the entry.
    pub(crate) reference: String,
}

impl Page {
    /// Changes the fragment of the address while the page stays.
    pub(crate) async fn go_to_fragment(&self, fragment: &str) -> Outcome {
        let script = "location.hash = arguments[0]";
        self.run(script, [fragment]).await.map(drop)
    }

    /// Clicks on the first link to this address, with nothing that needs a script of the page.
    pub(crate) async fn click_on_link(&self, address: &str) -> Outcome {
        let link = format!("a[href='{address}']:not(.skip, .bar *)");
        let link = self.client.find(Locator::Css(&link)).await?;
        Ok(link.click().await?)
    }

    /// Clicks on the first of these links that can be seen.
    pub(crate) async fn follow(&self, selector: &str) -> Outcome {
        self.click(selector, "").await
    }

    /// Clicks on the first link that can be seen and begins with these words.
    pub(crate) async fn follow_words(&self, words: &str) -> Outcome {
        self.click("a", words).await
    }

    /// The first citation of the article.
    pub(crate) async fn first_citation(&self) -> Outcome<Citation> {
        self.citation("").await
    }

    /// The first citation within a section's body.
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
