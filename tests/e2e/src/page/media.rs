//! The reader's wishes for how pages look.

use serde_json::json;

use super::handle::Page;
use crate::{
    engine::Engine,
    outcome::{Outcome, Stop},
};

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// Dark ink on light paper.
    Light,
    /// The other way round.
    Dark,
}

impl Scheme {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Page {
    /// Wishes for this scheme while going through the steps, and for the usual one after them.
    pub(crate) async fn in_scheme(
        &self,
        scheme: Scheme,
        steps: impl AsyncFnOnce() -> Outcome,
    ) -> Outcome {
        self.wish_for(scheme).await?;
        let outcome = steps().await;
        self.wish_for(Scheme::Light).await?;
        outcome
    }

    /// Goes through the steps with a clock of this time zone. Chromium alone has a command for it.
    pub(crate) async fn in_time_zone(
        &self,
        zone: &str,
        steps: impl AsyncFnOnce() -> Outcome,
    ) -> Outcome {
        let set = async |zone| {
            let parameters = json!({ "timezoneId": zone });
            self.developer_tools("Emulation.setTimezoneOverride", parameters)
                .await
        };
        set(zone).await?;
        let outcome = steps().await;
        set("").await?;
        outcome
    }

    /// Fails if the page does not get what the reader wishes for.
    pub(crate) async fn has_scheme(&self, scheme: Scheme) -> Outcome {
        let script = format!(
            "return matchMedia('(prefers-color-scheme: {})').matches",
            scheme.name()
        );
        self.is_so(&format!("the scheme is {}", scheme.name()), &script)
            .await
    }

    pub(crate) async fn wish_for(&self, scheme: Scheme) -> Outcome {
        match (self.engine, scheme) {
            (Engine::Chromium, _) => {
                self.emulate_media("prefers-color-scheme", scheme.name())
                    .await
            }
            (Engine::Firefox, _) => self.set_firefox_scheme(scheme).await,
            (Engine::WebKit, Scheme::Light) => Ok(()),
            (Engine::WebKit, Scheme::Dark) => {
                let reason = "WebKit's driver cannot wish for the dark scheme";
                Err(Stop::Skipped(reason.into()))
            }
        }
    }

    /// Forces the system's colours on the page while going through the steps. Chromium only.
    pub(crate) async fn in_forced_colours(&self, steps: impl AsyncFnOnce() -> Outcome) -> Outcome {
        self.emulate_media("forced-colors", "active").await?;
        let outcome = steps().await;
        self.emulate_media("forced-colors", "none").await?;
        outcome
    }

    pub(crate) async fn in_reduced_motion(&self, steps: impl AsyncFnOnce() -> Outcome) -> Outcome {
        self.emulate_media("prefers-reduced-motion", "reduce")
            .await?;
        let outcome = steps().await;
        self.emulate_media("prefers-reduced-motion", "no-preference")
            .await?;
        outcome
    }

    async fn emulate_media(&self, feature: &str, value: &str) -> Outcome {
        let features = json!({ "features": [{ "name": feature, "value": value }] });
        self.developer_tools("Emulation.setEmulatedMedia", features)
            .await
            .map(drop)
    }

    async fn set_firefox_scheme(&self, scheme: Scheme) -> Outcome {
        let value = match scheme {
            Scheme::Dark => 0,
            Scheme::Light => 1,
        };
        let name = "layout.css.prefers-color-scheme.content-override";
        self.prefer_in_firefox(name, Some(value.into())).await
    }
}
