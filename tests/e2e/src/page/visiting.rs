//! Coming to a page and leaving it.

use std::sync::Arc;

use bytes::Bytes;

use super::{Page, Role};
use crate::{
    article::Article,
    outcome::Outcome,
    site::{Answer, Site},
};

impl Page {
    /// What the built article says.
    pub(crate) fn article(&self) -> Outcome<Article> {
        Article::read(&self.dist.article)
    }

    pub(crate) fn article_bytes(&self) -> Bytes {
        self.dist.article.clone()
    }

    /// Opens the page of a new site that answers for its article like this.
    pub(crate) async fn visit(&self, answer: Answer) -> Outcome<Site> {
        self.visit_at("", answer).await
    }

    async fn visit_at(&self, ending: &str, answer: Answer) -> Outcome<Site> {
        let site = Site::answering(Arc::clone(&self.dist), answer).await?;
        self.go_to(&format!("{}{ending}", site.address())).await?;
        Ok(site)
    }

    /// Opens the page of a new site whose mount element names this address.
    pub(crate) async fn visit_mounted_on(&self, article: &str) -> Outcome<Site> {
        let site = Site::mounted_on(Arc::clone(&self.dist), article).await?;
        self.go_to(&site.address()).await?;
        Ok(site)
    }

    /// Another site with the same files, where nobody is yet.
    pub(crate) async fn another_site(&self) -> Outcome<Site> {
        Site::answering(Arc::clone(&self.dist), Answer::Whole).await
    }

    /// Opens the article and waits until it is there.
    pub(crate) async fn read_article(&self) -> Outcome<Site> {
        self.read_article_at("").await
    }

    /// The same, at an address that ends like this, for example in a fragment.
    pub(crate) async fn read_article_at(&self, ending: &str) -> Outcome<Site> {
        let site = self.visit_at(ending, Answer::Whole).await?;
        self.sees_article().await?;
        Ok(site)
    }

    /// The whole article, from its title to the page's last words.
    pub(crate) async fn sees_article(&self) -> Outcome {
        let article = self.article()?;
        self.sees(Role::Title, article.text("title")).await?;
        self.reads("not medical advice").await
    }

    pub(crate) async fn go_to(&self, address: &str) -> Outcome {
        Ok(self.client.goto(address).await?)
    }

    pub(crate) async fn go_back(&self) -> Outcome {
        // WebKit's driver waits for a page load, which never comes when only the fragment changes.
        self.run("history.back()", []).await.map(drop)
    }
}
