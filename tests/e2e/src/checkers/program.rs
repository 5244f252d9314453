//! Running a checker.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::outcome::{Outcome, Stop};

/// What the checker prints. If the checker fails, that is the message of the failure.
pub(super) fn run(command: &mut Command) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output()?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed).into_owned();
    if output.status.success() {
        Ok(printed)
    } else {
        Err(Stop::Failed(printed))
    }
}

/// A file in tests/e2e/checkers.
pub(super) fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("checkers")
        .join(name)
}
