//! Running a checker.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    outcome::{Outcome, Stop},
    program::output,
};

/// What the checker prints. If the checker fails, that is the message of the failure.
pub(super) async fn run(command: Command) -> Outcome<String> {
    let output = output(command).await?;
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
