//! wasm-bindgen's command and test runner, whose version must be that of the library.

use super::{lockfile::version_of, package::Package, path};
use crate::{
    error::Error,
    process::{find, version},
    workspace,
};

const PROGRAMS: [&str; 2] = ["wasm-bindgen", "wasm-bindgen-test-runner"];

/// Finds the version that Cargo.lock names, or installs it.
pub(super) fn ensure() -> Result<(), Error> {
    let lockfile = workspace::read("Cargo.lock")?;
    let Some(wanted) = version_of("wasm-bindgen", &lockfile) else {
        return Err(Error::Unmet("Cargo.lock names no wasm-bindgen.".to_owned()));
    };
    if ready(wanted) {
        return Ok(());
    }
    for program in PROGRAMS {
        path::check_clear(program, wanted)?;
    }
    if let Some(other) = find("wasm-bindgen").as_deref().and_then(version) {
        println!("wasm-bindgen {other} is replaced by {wanted}, the version in Cargo.lock.");
    }
    Package {
        name: "wasm-bindgen-cli",
        version: wanted.to_owned(),
        // Not `--locked`: its own lock file names releases that have been yanked.
        flags: &[],
        duration: "2 minutes",
    }
    .install()?;
    path::check(ready(wanted), "wasm-bindgen")
}

fn ready(wanted: &str) -> bool {
    PROGRAMS.iter().all(|program| {
        let version = find(program).as_deref().and_then(version);
        version.is_some_and(|version| version == wanted)
    })
}
