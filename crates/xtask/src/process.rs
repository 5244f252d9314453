//! Finding and running other programs.

use std::{
    env,
    ffi::{OsStr, OsString},
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{error::Error, workspace};

/// A command that runs at the top of the repository, with `$CARGO_HOME/bin` on its PATH.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(workspace::root())
        .env("PATH", search_path());
    command
}

/// One of Trunk's commands.
pub(crate) fn trunk(verb: &str) -> Command {
    let mut command = command("trunk");
    // Trunk would ask crates.io for newer releases, and it rejects `NO_COLOR=1`.
    command
        .args([verb, "--skip-version-check"])
        .env_remove("NO_COLOR");
    command
}

/// Runs a command to its end; its output goes to the terminal.
pub(crate) fn run(command: &mut Command) -> Result<(), Error> {
    let status = command.status().map_err(|cause| start(command, cause))?;
    ended(command, status.success())
}

/// The same, and calls `read` with each line that it prints.
pub(crate) fn run_reading(command: &mut Command, mut read: impl FnMut(&str)) -> Result<(), Error> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|cause| start(command, cause))?;
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        while output
            .read_until(b'\n', &mut line)
            .is_ok_and(|count| count > 0)
        {
            let text = String::from_utf8_lossy(&line);
            print!("{text}");
            read(&text);
            line.clear();
        }
    }
    let status = child.wait().map_err(|cause| start(command, cause))?;
    ended(command, status.success())
}

/// What a command prints, or `None` if it cannot start or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The version of a tool: the second word that `--version` prints.
pub(crate) fn version(program: &Path) -> Option<String> {
    let text = output(command(program).arg("--version"))?;
    text.split_whitespace().nth(1).map(str::to_owned)
}

/// The full path of a program on PATH.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&search_path())
        .map(|folder| folder.join(format!("{program}{}", env::consts::EXE_SUFFIX)))
        .find(|path| path.is_file())
}

/// A program of that name that comes before `$CARGO_HOME/bin` on PATH and so hides the one there.
pub(crate) fn find_ahead_of_cargo(program: &str) -> Option<PathBuf> {
    let cargo_bin = cargo_home().join("bin");
    find(program).filter(|found| {
        env::split_paths(&search_path())
            .take_while(|folder| *folder != cargo_bin)
            .any(|folder| found.parent() == Some(&folder))
    })
}

/// Cargo's own folder; `cargo install` puts programs into its `bin`.
pub(crate) fn cargo_home() -> PathBuf {
    env::var_os("CARGO_HOME").map_or_else(
        || env::home_dir().unwrap_or_default().join(".cargo"),
        PathBuf::from,
    )
}

fn search_path() -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let cargo_bin = cargo_home().join("bin");
    if env::split_paths(&path).any(|folder| folder == cargo_bin) {
        return path;
    }
    let folders = env::split_paths(&path).chain([cargo_bin]);
    env::join_paths(folders).unwrap_or(path)
}

fn ended(command: &Command, well: bool) -> Result<(), Error> {
    if well {
        return Ok(());
    }
    Err(Error::Failed {
        command: typed(command),
    })
}

fn start(command: &Command, cause: io::Error) -> Error {
    Error::Start {
        program: typed(command),
        cause,
    }
}

/// The command line as a developer would type it.
fn typed(command: &Command) -> String {
    let program = Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or(program.as_os_str()))
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
