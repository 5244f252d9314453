//! `cargo xtask ci`: what CI runs on every change.

use std::process::ExitCode;

use crate::{
    error::Error,
    setup,
    test::{self, Missing},
};

/// Runs `setup` and every test; a missing Chromium or Firefox is a failure.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Error> {
    if !arguments.is_empty() {
        return Err(Error::Usage("`ci` takes no arguments.".to_owned()));
    }
    setup::tools()?;
    // Pandoc among them, which tests on the host use.
    setup::browsers();
    test::everything(Missing::Fails)
}
