//! `cargo xtask report`: builds, and writes what can be read off the build into the documents.

mod hosting;
mod part;

use crate::{build, error::Error, process, setup, test, workspace};

/// Builds for publishing, then refreshes each report. The tables of docs/nine-ways.md and docs/faults.md are filled
/// by end-to-end tests, which take some minutes.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    if !arguments.is_empty() {
        return Err(Error::Usage("`report` takes no arguments.".to_owned()));
    }
    build::run(&[])?;
    hosting::refresh()?;
    setup::browsers();
    let unbaked = build::bundle_unbaked()?;
    process::run(
        test::e2e::program(&unbaked)
            .arg("--reports")
            .arg(workspace::root().join("docs")),
    )
}
