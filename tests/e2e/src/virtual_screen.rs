//! A screen for browsers that need one.

use std::{
    io::{BufRead, BufReader},
    process::Command,
};

use crate::{outcome::Outcome, process::Process};

/// Starts a virtual screen and returns the name of its display. The server picks a free number and prints it.
pub(crate) fn start() -> Outcome<(Process, String)> {
    let (server, output) = Process::start_and_read(Command::new("Xvfb").args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1400x1000x24",
        "-nolisten",
        "tcp",
    ]))?;
    let mut number = String::new();
    BufReader::new(output).read_line(&mut number)?;
    Ok((server, format!(":{}", number.trim())))
}
