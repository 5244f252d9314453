//! A screen for browsers that need one.

use std::process::Command;

use crate::{outcome::Outcome, process::Process};

/// Starts a virtual screen and returns the name of its display. The server picks a free number and prints it.
pub(crate) async fn start() -> Outcome<(Process, String)> {
    let (server, number) = Process::start_and_read(Command::new("Xvfb").args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1400x1000x24",
        "-nolisten",
        "tcp",
    ]))
    .await?;
    Ok((server, format!(":{}", number.trim())))
}
