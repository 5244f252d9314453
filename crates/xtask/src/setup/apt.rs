//! Debian's packages, where we may install them.

use std::{path::Path, process::Command};

use crate::{
    error::Error,
    process::{command, find, output, run},
};

/// Whether this is Debian or its kin, and we are root.
pub(super) fn allowed() -> bool {
    Path::new("/etc/debian_version").exists()
        && find("apt-get").is_some()
        && output(command("id").arg("-u")).as_deref() == Some("0")
}

/// Installs packages; the caller has said which, and how long it takes.
pub(super) fn install(packages: &[&str]) -> Result<(), Error> {
    // One broken source among many need not matter; the installation tells.
    let _ = run(&mut apt_get("update"));
    run(apt_get("install")
        .args(["--yes", "--no-install-recommends"])
        .args(packages))
}

fn apt_get(verb: &str) -> Command {
    let mut command = command("apt-get");
    // Without these, a page of progress for each package.
    command
        .args(["--quiet=2", "--option", "Dpkg::Use-Pty=0", verb])
        .env("DEBIAN_FRONTEND", "noninteractive")
        // Servers are installed for the tests, which start their own; in this run level none starts.
        .env("RUNLEVEL", "1");
    command
}
