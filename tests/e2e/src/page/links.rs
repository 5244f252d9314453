//! Places on the page, and the ways to them.

use fantoccini::Locator;
use serde::Deserialize;

use super::Page;
use crate::{
    outcome::Outcome,
    until::{until, until_true},
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
        until_true(&format!("the address {address}"), async || {
            Ok(self.client.current_url().await?.as_str() == address)
        })
        .await
    }

    pub(crate) async fn address_ends_in(&self, ending: &str) -> Outcome {
        until_true(&format!("{ending:?} in the address"), async || {
            let address = self.client.current_url().await?;
            Ok(address.as_str().ends_with(ending))
        })
        .await
    }
}
