//! A page without scripts.

use fantoccini::Locator;
use serde_json::json;

use super::handle::Page;
use crate::{
    engine::Engine,
    outcome::{Outcome, ensure},
    site::{Answer, Site},
};

impl Page {
    /// Runs the steps with scripts disabled for this site.
    pub(crate) async fn without_scripts<T>(
        &self,
        site: &Site,
        steps: impl AsyncFnOnce() -> Outcome<T>,
    ) -> Outcome<T> {
        // WebKit's driver cannot disable scripts, but a sandboxed page has none either.
        if self.engine == Engine::WebKit {
            site.forbid("sandbox");
            return steps().await;
        }
        self.let_scripts_run(false).await?;
        let outcome = steps().await;
        self.let_scripts_run(true).await?;
        outcome
    }

    /// Makes the site's policy forbid WebAssembly from now on. The policy in the page does too, because WebKit applies
    /// only the last one.
    pub(crate) fn forbids_wasm(&self, site: &Site) -> Outcome {
        site.forbid("script-src 'self' 'unsafe-inline'");
        let page = self.dist.page(site.build())?;
        let page = page.replace(" 'wasm-unsafe-eval'", "").replace(
            "\"connect-src 'self'\"",
            "\"script-src 'self' 'unsafe-inline'\"",
        );
        site.answer_for("", Answer::Body("text/html; charset=utf-8", page.into()));
        Ok(())
    }

    async fn let_scripts_run(&self, run: bool) -> Outcome {
        match self.engine {
            Engine::Chromium => {
                let command = "Emulation.setScriptExecutionDisabled";
                self.developer_tools(command, json!({ "value": !run }))
                    .await
                    .map(drop)
            }
            Engine::Firefox => {
                let value = (!run).then(|| false.into());
                self.prefer_in_firefox("javascript.enabled", value).await
            }
            Engine::WebKit => Ok(()),
        }
    }

    /// Fails unless the page hides a button that needs scripts.
    pub(crate) async fn knows_that_scripts_are_off(&self) -> Outcome {
        let button = self.client.find(Locator::Css(".fold-all")).await?;
        let display = button.css_value("display").await?;
        ensure(display == "none", || "scripts are on".into())
    }

    /// Fails if the app has started.
    pub(crate) async fn has_no_app(&self) -> Outcome {
        let live = self
            .client
            .find_all(Locator::Css(":root[data-live]"))
            .await?;
        ensure(live.is_empty(), || "the app works".into())
    }

    /// Opens every section by its summary. Works without the page's own scripts.
    pub(crate) async fn opens_every_section(&self) -> Outcome {
        let script = "const closed = 'section > details:not([open]) > summary'; \
             document.querySelectorAll(closed).forEach((control) => control.click()); \
             return document.querySelectorAll(closed).length";
        match self.ask(script, []).await? {
            0 => Ok(()),
            left => Err(format!("{left} sections stay closed").into()),
        }
    }

    /// The visible text of the page, inside the window or not. Works without the page's own scripts, and takes a
    /// twentieth of the time of the driver's own command.
    pub(crate) async fn seen_text(&self) -> Outcome<String> {
        self.has_arrived().await?;
        self.ask("return document.body.innerText", []).await
    }
}
