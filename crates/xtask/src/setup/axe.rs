//! The npm packages of the end-to-end tests: axe-core and Readability, which run in the page, and the checkers of built
//! pages, and browsers of earlier years.

use std::{fs, path::PathBuf};

use super::npm;
use crate::{
    error::Error,
    process::{command, run},
    workspace,
};

/// The files in tests/e2e that set the versions and their digests.
const MANIFESTS: [&str; 2] = ["package.json", "package-lock.json"];

/// The axe-core script for the page, if the wanted version is installed.
pub(crate) fn find_script() -> Option<PathBuf> {
    let script = folder().join("node_modules/axe-core/axe.min.js");
    (script.is_file() && up_to_date()).then_some(script)
}

/// The folder of all packages, if the wanted versions are installed.
pub(crate) fn find_modules() -> Option<PathBuf> {
    let modules = folder().join("node_modules");
    // npm writes this file last.
    let is_complete = modules.join(".package-lock.json").is_file();
    (is_complete && up_to_date()).then_some(modules)
}

/// Installs them with npm. A failure is printed and is no error.
pub(super) fn install_missing() {
    if find_modules().is_none()
        && let Err(error) = install()
    {
        println!(
            "axe-core, Readability, the checkers and older browsers could not be installed. {error}"
        );
    }
}

fn install() -> Result<(), Error> {
    let npm = npm::ensure()?;
    println!(
        "Installing axe-core, Readability, the checkers and older browsers with npm, a minute."
    );
    let folder = folder();
    let failed = |cause| Error::File {
        path: folder.clone(),
        cause,
    };
    // Outside the sources, so that no search, watcher or check walks through node_modules.
    fs::create_dir_all(&folder).map_err(failed)?;
    // What an earlier version has left must not pass for this one if npm fails.
    let modules = folder.join("node_modules");
    if modules.exists() {
        fs::remove_dir_all(modules).map_err(failed)?;
    }
    for name in MANIFESTS {
        fs::copy(manifests().join(name), folder.join(name)).map_err(failed)?;
    }
    run(command(npm)
        // Only programs that control browsers are peers, and none is used.
        .args([
            "ci",
            "--no-fund",
            "--no-audit",
            "--ignore-scripts",
            "--legacy-peer-deps",
        ])
        .current_dir(&folder))
}

fn up_to_date() -> bool {
    MANIFESTS.iter().all(|name| {
        let wanted = fs::read(manifests().join(name)).ok();
        wanted.is_some() && wanted == fs::read(folder().join(name)).ok()
    })
}

fn manifests() -> PathBuf {
    workspace::root().join("tests/e2e")
}

fn folder() -> PathBuf {
    workspace::root().join("target/axe-core")
}
