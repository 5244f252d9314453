//! wasm-opt from Binaryen, which makes the release build smaller.

use super::{npm, package::Package, path};
use crate::{
    error::Error,
    process::{cargo_home, command, find, output, run},
};

/// The oldest release known to work. 108, which Debian 12 has, mixes up the tables of our build.
const OLDEST: u32 = 116;

/// Finds wasm-opt or installs it: prebuilt if possible, otherwise compiled.
pub(super) fn ensure() -> Result<(), Error> {
    if ready() {
        return Ok(());
    }
    path::check_clear("wasm-opt", &format!("{OLDEST} or newer"))?;
    for prebuilt in [with_homebrew, with_npm] {
        if let Err(error) = prebuilt() {
            println!("wasm-opt could not be installed that way. {error}");
        }
        if ready() {
            return Ok(());
        }
    }
    if find("c++").is_none() {
        return Err(Error::Unmet(
            "wasm-opt is missing. Put Binaryen on PATH (its releases, npm, Homebrew), or install a \
             C++ compiler (on Debian the package g++) to have it compiled here."
                .to_owned(),
        ));
    }
    Package {
        name: "wasm-opt",
        version: "0.116.1".to_owned(),
        flags: &["--locked"],
        duration: "10 minutes",
    }
    .install()?;
    path::check(ready(), "wasm-opt")
}

fn with_homebrew() -> Result<(), Error> {
    let Some(brew) = find("brew") else {
        return Ok(());
    };
    println!("Installing wasm-opt (binaryen) with Homebrew, about a minute.");
    run(command(brew).args(["install", "binaryen"]))
}

fn with_npm() -> Result<(), Error> {
    let npm = npm::ensure()?;
    println!("Installing wasm-opt (binaryen 132.0.0) with npm, a few seconds.");
    // Cargo's folder is on PATH and, unlike npm's own, can be written to without root.
    run(command(npm)
        .args([
            "install",
            "--global",
            "--force",
            "--no-fund",
            "--no-audit",
            "--prefix",
        ])
        .arg(cargo_home())
        .arg("binaryen@132.0.0"))
}

fn ready() -> bool {
    release().is_some_and(|release| release >= OLDEST)
}

fn release() -> Option<u32> {
    release_in(&output(command(find("wasm-opt")?).arg("--version"))?)
}

/// The release in `wasm-opt version 132 (version_132)`.
fn release_in(text: &str) -> Option<u32> {
    text.split_whitespace().nth(2)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::release_in;

    fn check(text: &str, expected: Option<u32>) {
        assert_eq!(release_in(text), expected, "{text:?}");
    }

    #[test]
    fn the_release_is_the_third_word() {
        check("wasm-opt version 132 (version_132)", Some(132));
        check("wasm-opt version 108", Some(108));
        check("wasm-opt version 116 (version_116-12-gabcdef)", Some(116));
        check("wasm-opt", None);
        check("", None);
        check("wasm-opt version unknown", None);
    }
}
