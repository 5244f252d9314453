//! `cargo xtask build`: builds dist/, ready for any static server.

mod budget;
pub(crate) mod sizes;

use sizes::Size;

use crate::{bundle, error::Error, process, setup, workspace};

/// Builds for publishing, prints the sizes, and fails if they exceed budget.toml.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    if !arguments.is_empty() {
        return Err(Error::Usage("`build` takes no arguments.".to_owned()));
    }
    setup::tools()?;
    bundle::ensure()?;
    refresh_policies()?;
    check_size()
}

/// Writes the page's policy into the hosts' configurations; it changes with the page's style and scripts.
fn refresh_policies() -> Result<(), Error> {
    process::run(
        process::command("cargo")
            .args([
                "run",
                "--quiet",
                "--package",
                "publish",
                "--",
                "policy",
                "dist",
            ])
            .args(["deploy/nginx.conf", "deploy/Caddyfile", "public/_headers"]),
    )
}

/// Prints the sizes of the code in dist/, and fails if their sum exceeds budget.toml.
pub(crate) fn check_size() -> Result<(), Error> {
    let limit = budget::limit(&workspace::read("budget.toml")?)
        .ok_or_else(|| Error::Unmet(format!("budget.toml has no `{}`.", budget::KEY)))?;
    let mut sizes = sizes::measure(&workspace::dist())?;
    sizes.retain(Size::is_code);
    print!("{}", sizes::table(&sizes));
    let size = sizes.iter().map(|file| file.brotli).sum();
    println!("{}", budget::verdict(size, limit)?);
    Ok(())
}
