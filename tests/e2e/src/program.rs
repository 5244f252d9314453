//! Programs that some tests need.

use std::process::Command;

use crate::outcome::{Outcome, Stop};

/// A program on PATH. The test is skipped where it is missing.
pub(crate) fn on_path(program: &str, package: &str) -> Outcome<Command> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    if found {
        return Ok(Command::new(program));
    }
    Err(Stop::Skipped(format!(
        "{program} (Debian: {package}) is not installed"
    )))
}
