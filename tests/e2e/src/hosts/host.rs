//! A web server that runs beside the tests, with a copy of the built site.

use std::{
    fmt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tokio::net::TcpStream;

use super::{caddy, files, nginx};
use crate::{
    engine::free_port,
    folder::Folder,
    outcome::{Outcome, Stop, ensure},
    process::Process,
    site::Dist,
    until::until_true,
};

/// A web server that deploy/ has a configuration for.
#[derive(Clone, Copy)]
pub(super) enum Program {
    Nginx,
    Caddy,
}

/// A running web server. Dropping it ends it and removes its files.
pub(super) struct Host {
    _process: Process,
    /// The host and port that it listens on.
    authority: String,
    /// Where it finds the site.
    pub(super) site: PathBuf,
    _folder: Folder,
}

impl Program {
    pub(super) const ALL: [Self; 2] = [Self::Nginx, Self::Caddy];
}

impl fmt::Display for Program {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
        })
    }
}

impl Host {
    /// Copies the site and serves it on a free port, and waits until that answers.
    pub(super) async fn start(program: Program, dist: &Dist) -> Outcome<Self> {
        let folder = Folder::new()?;
        let site = folder.path().join("site");
        files::copy(&dist.folder, &site)?;
        let authority = format!("127.0.0.1:{}", free_port()?);
        let mut command = match program {
            Program::Nginx => nginx::command(&authority, folder.path(), &site)?,
            Program::Caddy => caddy::command(&authority, folder.path(), &site)?,
        };
        let process = Process::start(&mut command)?;
        until_true(&format!("{program} at {authority}"), async || {
            Ok(TcpStream::connect(&authority).await.is_ok())
        })
        .await?;
        Ok(Self {
            _process: process,
            authority,
            site,
            _folder: folder,
        })
    }

    /// The address of a path.
    pub(super) fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.authority)
    }
}

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
