//! The browser engines: how each is started and what it is called.

use std::fmt;

use crate::outcome::Outcome;
use driver::program;

pub(crate) use chromium::prefer as prefer_in_chromium;
pub(crate) use driver::{Driver, free_port};
pub(crate) use firefox::start_heard as start_heard_firefox;
pub(crate) use webkit::pass as pass_to_webkit;

mod chromium;
mod driver;
mod firefox;
mod webkit;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Engine {
    /// Chrome, Edge and most others.
    Chromium,
    /// Firefox and Tor Browser.
    Firefox,
    /// Safari, and every browser on iOS.
    WebKit,
}

impl Engine {
    pub(crate) const ALL: &[Self] = &[Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name in documents.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// The environment variables that should name this engine's programs but are not set.
    pub(crate) fn missing(self) -> Vec<&'static str> {
        let needed: &[_] = match self {
            Self::Chromium => &chromium::NEEDED,
            Self::Firefox => &firefox::NEEDED,
            Self::WebKit => &webkit::NEEDED,
        };
        let unset = |name: &&str| program(name).is_err();
        needed.iter().copied().filter(unset).collect()
    }

    /// Starts the engine's driver on a free port.
    pub(crate) async fn start(self) -> Outcome<Driver> {
        match self {
            Self::Chromium => chromium::start(),
            Self::Firefox => firefox::start(),
            Self::WebKit => webkit::start().await,
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}
