//! A page in a browser, and the scripts that look at it.

use std::sync::Arc;

use fantoccini::{Client, wd::Capabilities};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::screen::Screen;
use crate::{
    engine::Engine,
    outcome::Outcome,
    session::Session,
    site::{Build, Dist},
};

/// Helper functions for the scripts.
const LOOK: &str = concat!(include_str!("look.js"), include_str!("tools.js"));

/// What a script returns where the functions of `look` are still missing.
const NO_LOOK: &str = "no look";

/// A page in a browser, on the build and screen that a row is run on.
#[derive(Clone)]
pub(crate) struct Page {
    pub(super) engine: Engine,
    pub(super) client: Client,
    pub(super) dist: Arc<Dist>,
    pub(super) build: Build,
    pub(super) screen: Screen,
}

impl Page {
    pub(crate) fn new(engine: Engine, client: Client, dist: Arc<Dist>) -> Self {
        Self {
            engine,
            client,
            dist,
            build: Build::Baked,
            screen: Screen::Wide,
        }
    }

    /// The same page with this build.
    pub(crate) fn reading(mut self, build: Build) -> Self {
        self.build = build;
        self
    }

    /// The same page on this screen.
    pub(crate) fn on(mut self, screen: Screen) -> Self {
        self.screen = screen;
        self
    }

    pub(crate) fn build(&self) -> Build {
        self.build
    }

    pub(crate) fn screen(&self) -> Screen {
        self.screen
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    pub(crate) fn dist(&self) -> &Dist {
        &self.dist
    }

    /// The address, the scroll position and the first words, for the report of a failed row.
    pub(crate) async fn glance(&self) -> String {
        let script = "return `${location.href}, scrolled by ${scrollY}, shows: \
                      ${look.words(document.body.innerText).slice(0, 200)}`";
        self.ask(script, []).await.unwrap_or_default()
    }

    /// Runs the steps in a separate browser, which is started with other capabilities.
    pub(crate) async fn in_own_browser<T>(
        &self,
        ask: impl FnOnce(&mut Capabilities) -> Outcome,
        steps: impl AsyncFnOnce(Self) -> Outcome<T>,
    ) -> Outcome<T> {
        let session = Session::start_with(self.engine, ask).await?;
        let mut page = self.clone();
        page.client = session.client.clone();
        let outcome = steps(page).await;
        session.end().await;
        outcome
    }

    /// Runs a script with these arguments and returns its result.
    pub(crate) async fn ask<T: DeserializeOwned, const N: usize>(
        &self,
        script: &str,
        arguments: [&str; N],
    ) -> Outcome<T> {
        let given = self.run(script, arguments).await?;
        Ok(serde_json::from_value(given)?)
    }

    /// The same with a list of arguments of any type.
    pub(crate) async fn ask_with<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: Value,
    ) -> Outcome<T> {
        let given = self.run_with(script, arguments).await?;
        Ok(serde_json::from_value(given)?)
    }

    pub(super) async fn run<const N: usize>(
        &self,
        script: &str,
        arguments: [&str; N],
    ) -> Outcome<Value> {
        self.run_with(script, arguments.map(Value::from).to_vec().into())
            .await
    }

    pub(super) async fn run_with(&self, script: &str, arguments: Value) -> Outcome<Value> {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        // The functions stay with the page, because sending them with each script takes several milliseconds.
        let script = format!("if (!window.look) return '{NO_LOOK}';\n{script}");
        let given = self.client.execute(&script, arguments.clone()).await?;
        if given != NO_LOOK {
            return Ok(given);
        }
        self.client
            .execute(&format!("{LOOK}\nwindow.look = look;"), Vec::new())
            .await?;
        Ok(self.client.execute(&script, arguments).await?)
    }
}
