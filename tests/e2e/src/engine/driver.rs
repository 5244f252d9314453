//! What starting any engine's driver needs.

use std::{env, net::TcpListener, path::PathBuf, process::Command};

use fantoccini::wd::Capabilities;

use crate::{outcome::Outcome, process::Process};

/// A running driver, ready to open browsers.
pub(crate) struct Driver {
    /// The driver and what it needs; the first ends first.
    pub(crate) processes: Vec<Process>,
    /// Where it listens.
    pub(crate) address: String,
    /// What to ask of a browser.
    pub(crate) capabilities: Capabilities,
}

/// The program that an environment variable names.
pub(super) fn program(variable: &str) -> Outcome<PathBuf> {
    env::var_os(variable)
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .ok_or_else(|| format!("{variable} is not set").into())
}

/// A command for the program that an environment variable names.
pub(super) fn command(variable: &str) -> Outcome<Command> {
    Ok(Command::new(program(variable)?))
}

/// A port that nobody listens on.
pub(crate) fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// The JSON object as the capabilities that a browser is asked for.
pub(super) fn capabilities(wanted: serde_json::Value) -> Outcome<Capabilities> {
    Ok(serde_json::from_value(wanted)?)
}

/// A driver that hangs should say so while there is still time for another look.
pub(super) fn timeouts() -> serde_json::Value {
    const MILLISECONDS: u32 = 15_000;
    serde_json::json!({ "pageLoad": MILLISECONDS, "script": MILLISECONDS })
}
