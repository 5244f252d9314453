//! A running web server with a copy of the built site.

use std::{fmt, path::PathBuf};

use tokio::net::TcpStream;

use super::{caddy, files, nginx};
use crate::{
    engine::free_port, folder::Folder, outcome::Outcome, process::Process, site::Dist,
    until::until_true,
};

/// Where both configurations serve the page: at the root of the host, and below a path.
pub(super) const PLACES: [&str; 2] = ["/", "/health/reading/"];

/// A web server with a configuration in deploy/.
#[derive(Clone, Copy)]
pub(super) enum Program {
    Nginx,
    Caddy,
}

/// A running web server. Dropping it stops it and removes its files.
pub(super) struct Host {
    _process: Process,
    /// The host and port it listens on.
    authority: String,
    /// The folder of the site.
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
    /// Copies the site, serves it on a free port, and waits until the server accepts connections.
    pub(super) async fn start(program: Program, dist: &Dist) -> Outcome<Self> {
        let folder = Folder::new()?;
        let site = folder.path().join("site");
        files::copy(&dist.folder, &site)?;
        let authority = format!("127.0.0.1:{}", free_port()?);
        let mut command = match program {
            Program::Nginx => nginx::command(&authority, folder.path(), &site).await?,
            Program::Caddy => caddy::command(&authority, folder.path(), &site).await?,
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
