//! Running a web server with its configuration from deploy/.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::outcome::{Outcome, Stop, ensure};

/// A program in one of the system's folders; those for administrators are not on everybody's PATH.
pub(super) fn find(program: &str, package: &str) -> Outcome<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin".into()])
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
        .ok_or_else(|| missing(program, package))
}

/// The reason why a host cannot be tried here.
pub(super) fn missing(what: &str, package: &str) -> Stop {
    Stop::Skipped(format!("{what} (Debian: {package}) is not installed"))
}

/// A configuration of deploy/ with other words in some places. Each place has to be there.
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

/// Runs a program that only looks at a configuration, and tells what it says against it.
pub(super) fn approves(command: &mut Command) -> Outcome {
    let output = command.stdin(Stdio::null()).output()?;
    ensure(output.status.success(), || {
        String::from_utf8_lossy(&output.stderr).into_owned()
    })
}

/// A path as a configuration writes it.
pub(super) fn written(path: &Path) -> Outcome<&str> {
    path.to_str()
        .ok_or_else(|| format!("{} is no text", path.display()).into())
}
