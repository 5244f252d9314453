//! `cargo xtask setup`: installs what the other verbs need and the machine lacks.

mod apt;
pub(crate) mod axe;
mod browsers;
mod hosts;
mod java;
pub(crate) mod lighthouse;
mod lockfile;
mod make;
mod npm;
mod package;
mod pandoc;
mod paper;
mod path;
mod screen_reader;
mod target;
mod trunk;
mod wasm_bindgen;
mod wasm_opt;

use crate::error::Error;

/// Finds or installs the build tools, and with `--browsers` the programs that the tests use.
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

/// Only the build tools. Prints nothing if all are installed.
pub(crate) fn tools() -> Result<(), Error> {
    target::ensure()?;
    trunk::ensure()?;
    wasm_bindgen::ensure()?;
    wasm_opt::ensure()
}

/// Installs the programs that the tests use, if they can be installed here.
pub(crate) fn browsers() {
    browsers::install_missing();
    axe::install_missing();
    hosts::install_missing();
    make::install_missing();
    pandoc::install_missing();
    paper::install_missing();
    java::install_missing();
    screen_reader::install_missing();
}
