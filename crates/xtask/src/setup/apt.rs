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

/// Installs those of these packages that are missing, where that is allowed; `duration` is for the message. A package
/// is there if its file exists. A failure is printed and is no error, because what needs the packages is skipped and
/// reported.
pub(super) fn install_missing(packages: &[(&str, &str)], duration: &str) {
    let missing: Vec<&str> = packages
        .iter()
        .filter(|(package, file)| find(package).is_none() && !Path::new(file).exists())
        .map(|(package, _)| *package)
        .collect();
    if missing.is_empty() || !allowed() {
        return;
    }
    let names = missing.join(", ");
    println!("Installing {names} with apt-get, {duration}.");
    if let Err(error) = install(&missing) {
        println!("{names} could not be installed. {error}");
    }
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
