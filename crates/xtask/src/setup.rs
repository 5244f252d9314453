//! `cargo xtask setup`: whatever the other verbs need and the machine lacks.

mod apt;
pub(crate) mod axe;
mod browsers;
mod hosts;
mod java;
mod lockfile;
mod npm;
mod package;
mod paper;
mod path;
mod target;
mod trunk;
mod wasm_bindgen;
mod wasm_opt;

use crate::error::Error;

/// Finds or installs the build tools, and with `--browsers` what the tests drive.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    match arguments {
        [] => tools()?,
        [flag] if flag == "--browsers" => {
            tools()?;
            browsers();
        }
        _ => {
            return Err(Error::Usage(
                "`setup` takes no arguments, or `--browsers`.".to_owned(),
            ));
        }
    }
    println!("The build tools are set up.");
    Ok(())
}

/// The build tools alone; quick and silent when all are there.
pub(crate) fn tools() -> Result<(), Error> {
    target::ensure()?;
    trunk::ensure()?;
    wasm_bindgen::ensure()?;
    wasm_opt::ensure()
}

/// What the tests drive, as far as it can be had here.
pub(crate) fn browsers() {
    browsers::install_missing();
    axe::install_missing();
    hosts::install_missing();
    paper::install_missing();
    java::install_missing();
}
