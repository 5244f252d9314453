//! Lighthouse, for the benchmarks. It is no package of the tests, because one of its own names no version but the latest,
//! and so would make their lock file invalid now and then.

use std::path::PathBuf;

use super::npm;
use crate::{
    error::Error,
    process::{command, run},
    workspace,
};

/// Version 12 is the last that runs on Node 18, which Debian 12 has.
const PACKAGE: &str = "lighthouse@12.8.2";

/// Lighthouse's script for Node. Installs it if it is missing.
pub(crate) fn ensure() -> Result<PathBuf, Error> {
    let folder = workspace::root().join("target/lighthouse");
    let script = folder.join("node_modules/lighthouse/cli/index.js");
    if !script.is_file() {
        let npm = npm::ensure()?;
        println!("Installing Lighthouse with npm, half a minute.");
        run(command(npm)
            .args([
                "install",
                "--no-fund",
                "--no-audit",
                "--ignore-scripts",
                "--prefix",
            ])
            .arg(&folder)
            .arg(PACKAGE))?;
    }
    Ok(script)
}
