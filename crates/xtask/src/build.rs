//! `cargo xtask build`: dist/, ready for any static server, and small enough.

mod budget;
mod sizes;

use crate::{error::Error, process, setup, workspace};

/// Builds for publishing, prints the sizes, and fails over budget.toml.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    if !arguments.is_empty() {
        return Err(Error::Usage("`build` takes no arguments.".to_owned()));
    }
    setup::tools()?;
    bundle()?;
    check_size()
}

/// Makes dist/ anew.
pub(crate) fn bundle() -> Result<(), Error> {
    process::run(process::trunk("build").arg("--release"))
}

/// Prints the sizes of the code in dist/ and holds their sum to budget.toml.
pub(crate) fn check_size() -> Result<(), Error> {
    let limit = budget::limit(&workspace::read("budget.toml")?)
        .ok_or_else(|| Error::Unmet(format!("budget.toml names no `{}`.", budget::KEY)))?;
    let sizes = sizes::measure(&workspace::root().join("dist"))?;
    print!("{}", sizes::table(&sizes));
    let size = sizes.iter().map(|file| file.brotli).sum();
    println!("{}", budget::verdict(size, limit)?);
    Ok(())
}
