//! Programs that some tests need.

use std::{
    process::{Command, Output, Stdio},
    time::Duration,
};

use tokio::time::timeout;

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

/// How long such a program may run.
const PATIENCE: Duration = Duration::from_secs(150);

/// Runs a program to its end. One that hangs is killed, and fails.
pub(crate) async fn output(command: Command) -> Outcome<Output> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut command = tokio::process::Command::from(command);
    let output = command.stdin(Stdio::null()).kill_on_drop(true).output();
    Ok(timeout(PATIENCE, output)
        .await
        .map_err(|_| format!("{name} took longer than {} s", PATIENCE.as_secs()))??)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::output;
    use crate::outcome::Stop;

    #[tokio::test(start_paused = true)]
    async fn a_program_that_hangs_is_a_failure() {
        let mut sleeping = Command::new("sleep");
        sleeping.arg("100000");
        let outcome = output(sleeping).await;
        assert!(
            matches!(&outcome, Err(Stop::Failed(message)) if message == "sleep took longer than 150 s"),
            "{outcome:?}"
        );
    }
}
