//! Coming to a page and leaving it.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use fantoccini::wd::TimeoutConfiguration;

use super::{handle::Page, looking::Role, screen::Screen};
use crate::{
    article::Article,
    outcome::Outcome,
    site::{Answer, Build, Site},
    until::until_true,
};

/// The width of the smallest phone, or of a window at 400 %, in CSS pixels. <https://www.w3.org/TR/WCAG22/#reflow>
const PHONE: u32 = 320;

impl Page {
    /// What the built article says.
    pub(crate) fn article(&self) -> Outcome<Article> {
        Article::read(&self.dist.article)
    }

    pub(crate) fn article_bytes(&self) -> Bytes {
        self.dist.article.clone()
    }

    /// Opens the unbaked page of a new site that answers for its article like this.
    pub(crate) async fn visit(&self, answer: Answer) -> Outcome<Site> {
        let site = self.site(Build::Unbaked).await?;
        site.answer(answer);
        self.go_to(&site.address()).await?;
        Ok(site)
    }

    /// Opens the page of a new site whose mount element names this address.
    pub(crate) async fn visit_mounted_on(&self, article: &str) -> Outcome<Site> {
        let site = Site::mounted_on(Arc::clone(&self.dist), article).await?;
        self.go_to(&site.address()).await?;
        Ok(site)
    }

    /// A new site, where nobody is yet.
    pub(crate) async fn site(&self, build: Build) -> Outcome<Site> {
        Site::start(Arc::clone(&self.dist), build).await
    }

    /// A new site with what this reader reads, where nobody is yet.
    pub(crate) async fn own_site(&self) -> Outcome<Site> {
        self.site(self.build).await
    }

    /// Opens the published page and waits until the app works there.
    pub(crate) async fn read_article(&self) -> Outcome<Site> {
        self.read_article_at("").await
    }

    /// The same, at an address that ends like this, for example in a fragment.
    pub(crate) async fn read_article_at(&self, ending: &str) -> Outcome<Site> {
        let site = self.own_site().await?;
        self.comes_to_at(&site, ending).await?;
        self.sees_article().await?;
        self.works().await?;
        Ok(site)
    }

    /// Opens the site's page on this reader's screen.
    pub(crate) async fn comes_to(&self, site: &Site) -> Outcome {
        self.comes_to_at(site, "").await
    }

    /// The same, at an address that ends like this.
    pub(crate) async fn comes_to_at(&self, site: &Site, ending: &str) -> Outcome {
        match self.screen {
            Screen::Wide => self.go_to(&format!("{}{ending}", site.address())).await,
            Screen::Phone => self.squeeze_at(site, PHONE, ending).await,
        }
    }

    /// Holds the app back until the site releases it.
    pub(crate) fn holds_the_app(&self, site: &Site) -> Outcome {
        let app = self.dist.file(site.build(), "_bg.wasm")?;
        site.answer_for(&app, Answer::Late);
        Ok(())
    }

    /// Opens the page of a new site that holds the app back.
    pub(crate) async fn meets_before_the_app(&self) -> Outcome<Site> {
        let site = self.own_site().await?;
        self.holds_the_app(&site)?;
        self.comes_to(&site).await?;
        self.has_help_line().await?;
        Ok(site)
    }

    /// Waits until the app works on the page.
    pub(crate) async fn works(&self) -> Outcome {
        let script = "return document.documentElement.hasAttribute('data-live')";
        self.comes_true("the app to work", script).await
    }

    /// Waits until all text has a layout (`arrive.js`). Works without the page's own scripts.
    pub(crate) async fn has_arrived(&self) -> Outcome {
        let script = "return !document.documentElement.hasAttribute('data-arriving')";
        self.comes_true("all text to have a layout", script).await
    }

    async fn comes_true(&self, awaited: &str, script: &str) -> Outcome {
        until_true(awaited, async || self.ask(script, []).await).await
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

    /// The same, with patience for a page that takes 20 seconds: WebKit's driver waits for all of its files.
    pub(crate) async fn go_to_slow(&self, address: &str) -> Outcome {
        self.wait_for_pages(Duration::from_secs(60)).await?;
        let gone = self.go_to(address).await;
        self.wait_for_pages(Duration::from_secs(15)).await?;
        gone
    }

    async fn wait_for_pages(&self, time: Duration) -> Outcome {
        let timeouts = TimeoutConfiguration::new(None, Some(time), None);
        Ok(self.client.update_timeouts(timeouts).await?)
    }

    pub(crate) async fn reload(&self) -> Outcome {
        Ok(self.client.refresh().await?)
    }

    /// Leaves a mark that goes away with the page.
    pub(crate) async fn marks_itself(&self) -> Outcome {
        self.run("window.marked = true", []).await.map(drop)
    }

    pub(crate) async fn is_marked(&self) -> Outcome<bool> {
        self.ask("return window.marked === true", []).await
    }

    pub(crate) async fn go_back(&self) -> Outcome {
        // WebKit's driver waits for a page load, which never comes when only the fragment changes.
        self.run("history.back()", []).await.map(drop)
    }

    /// Goes back to another page, as the browser's own button does.
    pub(crate) async fn go_back_a_page(&self) -> Outcome {
        Ok(self.client.back().await?)
    }

    pub(crate) async fn go_forward(&self) -> Outcome {
        self.run("history.forward()", []).await.map(drop)
    }
}
