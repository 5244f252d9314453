//! Installing Debian packages, where that is allowed.

use std::{path::Path, process::Command};

use crate::{
    error::Error,
    process::{command, find, output, run},
};

/// Whether this is Debian or a derivative, and we are root.
pub(super) fn allowed() -> bool {
    Path::new("/etc/debian_version").exists()
        && find("apt-get").is_some()
        && output(command("id").arg("-u")).as_deref() == Some("0")
}

/// Installs packages. The caller has printed which, and how long it takes.
pub(super) fn install(packages: &[&str]) -> Result<(), Error> {
    // A broken package source may not matter; if it does, the installation fails.
    let _ = run(&mut apt_get("update"));
    run(apt_get("install")
        .args(["--yes", "--no-install-recommends"])
        .args(packages))
}

fn apt_get(verb: &str) -> Command {
    let mut command = command("apt-get");
    // Without these options it prints a page of progress for each package.
    command
        .args(["--quiet=2", "--option", "Dpkg::Use-Pty=0", verb])
        .env("DEBIAN_FRONTEND", "noninteractive")
        // Keeps installed web servers from starting; the tests start their own.
        .env("RUNLEVEL", "1");
    command
}
