//! axe-core, the accessibility checker that the end-to-end tests run in the page.

use std::{fs, path::PathBuf};

use super::npm;
use crate::{
    error::Error,
    process::{command, run},
    workspace,
};

/// The files that name the version and its digest, in tests/e2e.
const MANIFESTS: [&str; 2] = ["package.json", "package-lock.json"];

/// The script to inject into a page, where it is installed in the version wanted.
pub(crate) fn find_script() -> Option<PathBuf> {
    let script = folder().join("node_modules/axe-core/axe.min.js");
    (script.is_file() && up_to_date()).then_some(script)
}

/// Installs axe-core with npm where that is possible. What cannot be had is only said.
pub(super) fn install_missing() {
    if find_script().is_none()
        && let Err(error) = install()
    {
        println!("axe-core could not be installed. {error}");
    }
}

fn install() -> Result<(), Error> {
    let npm = npm::ensure()?;
    println!("Installing axe-core with npm, a few seconds.");
    let folder = folder();
    let failed = |cause| Error::File {
        path: folder.clone(),
        cause,
    };
    // Outside of the sources, so that no search, watcher or check walks through node_modules.
    fs::create_dir_all(&folder).map_err(failed)?;
    for name in MANIFESTS {
        fs::copy(manifests().join(name), folder.join(name)).map_err(failed)?;
    }
    run(command(npm)
        .args(["ci", "--no-fund", "--no-audit", "--ignore-scripts"])
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
