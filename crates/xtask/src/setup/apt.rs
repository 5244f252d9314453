//! Debian's packages, where we may install them.

use std::path::Path;

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
    let _ = run(command("apt-get").args(["update", "--quiet"]));
    run(command("apt-get")
        .args(["install", "--quiet", "--yes", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive"))
}
