//! What all engines need to start their drivers.

use std::{env, net::TcpListener, path::PathBuf, process::Command};

use fantoccini::wd::Capabilities;

use crate::{folder::Folder, outcome::Outcome, process::Process};

/// A running WebDriver server.
pub(crate) struct Driver {
    /// The driver and the processes it needs. They are ended in this order.
    pub(crate) processes: Vec<Process>,
    /// What they keep while they run, profiles above all.
    pub(crate) folder: Folder,
    /// The address it listens on.
    pub(crate) address: String,
    /// The capabilities to request.
    pub(crate) capabilities: Capabilities,
}

/// The program that an environment variable names.
pub(super) fn program(variable: &str) -> Outcome<PathBuf> {
    env::var_os(variable)
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .ok_or_else(|| format!("{variable} is not set").into())
}

/// A command for the program that an environment variable names, which keeps its temporary files in a folder.
pub(super) fn command(variable: &str, folder: &Folder) -> Outcome<Command> {
    let mut command = Command::new(program(variable)?);
    command.env("TMPDIR", folder.path());
    Ok(command)
}

/// A port that nothing listens on.
pub(crate) fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Capabilities from a JSON object.
pub(super) fn capabilities(wanted: serde_json::Value) -> Outcome<Capabilities> {
    Ok(serde_json::from_value(wanted)?)
}

/// Shorter than the time for a row, so that a driver that hangs can be tried again.
pub(super) fn timeouts() -> serde_json::Value {
    const MILLISECONDS: u32 = 15_000;
    serde_json::json!({ "pageLoad": MILLISECONDS, "script": MILLISECONDS })
}
