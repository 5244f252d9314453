//! The browser engines: how each is started and what it is called.

use std::{env, fmt, net::TcpListener, path::PathBuf, process::Command};

use fantoccini::wd::Capabilities;

use crate::{outcome::Outcome, process::Process};

mod chromium;
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

/// A running driver, ready to open browsers.
pub(crate) struct Driver {
    /// The driver and what it needs; the first ends first.
    pub(crate) processes: Vec<Process>,
    /// Where it listens.
    pub(crate) address: String,
    /// What to ask of a browser.
    pub(crate) capabilities: Capabilities,
}

impl Engine {
    pub(crate) const ALL: &[Self] = &[Self::Chromium, Self::Firefox, Self::WebKit];

    /// Its name in a document.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// The variables that have to name this engine's programs and do not.
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
    pub(crate) fn start(self) -> Outcome<Driver> {
        match self {
            Self::Chromium => chromium::start(),
            Self::Firefox => firefox::start(),
            Self::WebKit => webkit::start(),
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

/// The program that an environment variable names.
fn program(variable: &str) -> Outcome<PathBuf> {
    env::var_os(variable)
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .ok_or_else(|| format!("{variable} is not set").into())
}

/// A command for the program that an environment variable names.
fn command(variable: &str) -> Outcome<Command> {
    Ok(Command::new(program(variable)?))
}

/// A port that nobody listens on.
pub(crate) fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// The JSON object as the capabilities that a browser is asked for.
fn capabilities(wanted: serde_json::Value) -> Outcome<Capabilities> {
    Ok(serde_json::from_value(wanted)?)
}

/// A driver that hangs should say so while there is still time for another look.
fn timeouts() -> serde_json::Value {
    const MILLISECONDS: u32 = 15_000;
    serde_json::json!({ "pageLoad": MILLISECONDS, "script": MILLISECONDS })
}
