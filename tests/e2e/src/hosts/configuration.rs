//! Running a web server with its configuration from deploy/.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    outcome::{Outcome, Stop, ensure},
    program::output,
};

/// Finds a program on PATH or in /usr/sbin, which is not on every user's PATH.
pub(super) fn find(program: &str, package: &str) -> Outcome<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin".into()])
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
        .ok_or_else(|| missing(program, package))
}

/// Skips a host that cannot be run on this machine.
pub(super) fn missing(what: &str, package: &str) -> Stop {
    Stop::Skipped(format!("{what} (Debian: {package}) is not installed"))
}

/// A configuration from deploy/ with these replacements. Fails if one of them does not apply.
pub(super) fn adapted(configuration: &str, changes: &[(&str, &str)]) -> Outcome<String> {
    let mut adapted = configuration.to_owned();
    for (from, to) in changes {
        ensure(adapted.contains(from), || {
            format!("the configuration has no {from:?}")
        })?;
        adapted = adapted.replace(from, to);
    }
    Ok(adapted)
}

/// Runs a program that validates a configuration, and fails with its complaints.
pub(super) async fn approves(command: Command) -> Outcome {
    let output = output(command).await?;
    ensure(output.status.success(), || {
        String::from_utf8_lossy(&output.stderr).into_owned()
    })
}

/// A path as text.
pub(super) fn written(path: &Path) -> Outcome<&str> {
    path.to_str()
        .ok_or_else(|| format!("{} is no text", path.display()).into())
}
