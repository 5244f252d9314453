//! `cargo xtask report`: builds, and writes measurements of the build into docs/.

mod hosting;

use crate::{build, error::Error, process, setup, test, workspace};

/// Builds for publishing, then updates each report. End-to-end tests fill the tables of docs/nine-ways.md,
/// docs/faults.md and docs/search.md, which takes some minutes.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    if !arguments.is_empty() {
        return Err(Error::Usage("`report` takes no arguments.".to_owned()));
    }
    build::run(&[])?;
    hosting::refresh()?;
    setup::browsers();
    process::run(
        test::e2e::program()
            .arg("--reports")
            .arg(workspace::root().join("docs")),
    )
}
