//! `cargo xtask ci`: what a server runs on every change, for trying it at home.

use std::process::ExitCode;

use crate::{error::Error, setup, test};

/// Sets up and runs every test; a missing Chromium or Firefox is a failure.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Error> {
    if !arguments.is_empty() {
        return Err(Error::Usage("`ci` takes no arguments.".to_owned()));
    }
    setup::tools()?;
    test::everything(true)
}
