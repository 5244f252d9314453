//! Browsers in npm packages.

use std::{
    env,
    fmt::{self, Display},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use tokio::{
    sync::{Mutex, OnceCell},
    time::timeout,
};

use super::tab::Tab;
use crate::{
    checkers::Modules,
    engine::free_port,
    folder::Folder,
    outcome::{Outcome, Stop, ensure},
    process::Process,
    program::{on_path, output},
    until::until,
};

/// The oldest that a package holds, of January 2018, and one of July 2021.
const VERSIONS: [u32; 2] = [64, 92];

/// Node, unlike the standard library, knows brotli, and takes two seconds.
const UNPACK: &str = "const [from, to] = process.argv.slice(1); const fs = require('fs'); \
    fs.writeFileSync(to, require('zlib').brotliDecompressSync(fs.readFileSync(from)), { mode: 0o755 });";

/// They were built for an environment where a browser may not start processes.
const ALONE: [&str; 2] = ["--single-process", "--no-zygote"];

/// A browser of an earlier year.
pub(super) struct Older {
    pub(super) version: u32,
    /// The folder with its program.
    unpacked: OnceCell<Folder>,
    /// The browser that the promises use in turn. If it breaks, the next promise starts another.
    pub(super) seat: Mutex<Option<Browser>>,
}

/// A running browser. Dropping it ends it.
pub(super) struct Browser {
    pub(super) tab: Tab,
    _process: Process,
    _folder: Folder,
}

impl Older {
    pub(super) fn all() -> [Self; 2] {
        VERSIONS.map(|version| Self {
            version,
            unpacked: OnceCell::new(),
            seat: Mutex::default(),
        })
    }

    /// Starts it. Skips where it is not installed or cannot run.
    pub(super) async fn start(&self) -> Outcome<Browser> {
        let folder = self.unpacked.get_or_try_init(|| self.unpack()).await?;
        // In one process, they sometimes hang before they have started.
        until("a browser that answers", async || {
            start(&program(folder), &ALONE).await.map(Some)
        })
        .await
    }

    async fn unpack(&self) -> Outcome<Folder> {
        let packed = Modules::find()?.file(&format!("chromium-{}/bin/chromium.br", self.version));
        if !packed.is_file() {
            return Err(Stop::Skipped(format!("{self} is not installed")));
        }
        let folder = Folder::new()?;
        let mut node = on_path("node", "nodejs")?;
        node.args(["-e", UNPACK]).arg(packed).arg(program(&folder));
        let done = output(node).await?;
        ensure(done.status.success(), || {
            format!("{self} cannot be unpacked")
        })?;
        if !runs(&program(&folder)).await {
            return Err(Stop::Skipped(format!("{self} does not run here")));
        }
        Ok(folder)
    }
}

impl Display for Older {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Chromium {}", self.version)
    }
}

/// Starts the Chromium that all other rows use.
pub(super) async fn today() -> Outcome<Browser> {
    let program = env::var_os("UNFOLD_CHROMIUM_SHELL").ok_or("UNFOLD_CHROMIUM_SHELL is not set")?;
    start(Path::new(&program), &[]).await
}

async fn start(program: &Path, flags: &[&str]) -> Outcome<Browser> {
    let folder = Folder::new()?;
    let port = free_port()?;
    let mut profile = std::ffi::OsString::from("--user-data-dir=");
    profile.push(folder.path());
    let process = Process::start(
        command(program, flags)
            .arg(format!("--remote-debugging-port={port}"))
            .arg(profile)
            .arg("about:blank"),
    )?;
    Ok(Browser {
        tab: Tab::of(port).await?,
        _process: process,
        _folder: folder,
    })
}

fn command(program: &Path, flags: &[&str]) -> Command {
    let mut command = Command::new(program);
    command
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--disable-dev-shm-usage",
        ])
        .args(flags);
    command
}

/// Whether it finds the libraries that it needs. If not, it ends at once, with the status of a shell that finds no
/// program. If it hangs, it has found them.
async fn runs(program: &Path) -> bool {
    let mut empty = tokio::process::Command::from(command(program, &ALONE));
    empty
        .args(["--dump-dom", "about:blank"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    match timeout(Duration::from_secs(10), empty.status()).await {
        Ok(ended) => ended.is_ok_and(|status| status.code() != Some(127)),
        Err(_) => true,
    }
}

fn program(folder: &Folder) -> PathBuf {
    folder.path().join("chromium")
}

#[cfg(test)]
mod tests {
    use std::{
        path::{Path, PathBuf},
        process::Command,
    };

    use super::runs;
    use crate::{
        folder::Folder,
        outcome::{Outcome, ensure},
    };

    /// Writes the text `$1` into a program of the name `$0`.
    const WRITE: &str = r#"printf '%s\n' "$1" > "$0" && chmod +x "$0""#;

    /// A program that does this instead of starting. Another process writes it: a process that another thread starts at
    /// the same time would have the file open, too, and no file that is open for writing can be run.
    /// <https://github.com/golang/go/issues/22315>
    fn program(folder: &Folder, does: &str) -> Outcome<PathBuf> {
        let path = folder.path().join("program");
        let mut shell = Command::new("sh");
        shell.args(["-c", WRITE]).arg(&path);
        let written = shell.arg(format!("#!/bin/sh\n{does}")).status()?;
        ensure(written.success(), || "the program is not written".into())?;
        Ok(path)
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_hangs_has_found_its_libraries() -> Outcome {
        let folder = Folder::new()?;
        assert!(runs(&program(&folder, "exec sleep 100000")?).await);
        Ok(())
    }

    #[tokio::test]
    async fn one_without_its_libraries_does_not_run() -> Outcome {
        let folder = Folder::new()?;
        assert!(!runs(&program(&folder, "exit 127")?).await);
        assert!(!runs(Path::new("/nowhere")).await);
        Ok(())
    }
}
