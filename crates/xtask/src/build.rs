//! `cargo xtask build`: dist/, ready for any static server, and small enough.

mod budget;
mod compress;
pub(crate) mod files;
pub(crate) mod sizes;

use std::path::PathBuf;

use sizes::Size;

use crate::{bake::UNBAKED, error::Error, process, setup, workspace};

/// Builds for publishing, prints the sizes, and fails over budget.toml.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    if !arguments.is_empty() {
        return Err(Error::Usage("`build` takes no arguments.".to_owned()));
    }
    setup::tools()?;
    bundle()?;
    refresh_policies()?;
    check_size()
}

/// Writes what the page allows into the hosts' configurations; it changes with the page's style.
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

/// Makes dist/ anew, with compressed copies of what gains by it.
pub(crate) fn bundle() -> Result<(), Error> {
    process::run(process::trunk("build").arg("--release"))?;
    compress::all(&workspace::dist())
}

/// Makes the same without the article in the page, and tells where.
pub(crate) fn bundle_unbaked() -> Result<PathBuf, Error> {
    let folder = workspace::root().join("target/unbaked");
    process::run(
        process::trunk("build")
            .args(["--release", "--dist"])
            .arg(&folder)
            .env(UNBAKED, "1"),
    )?;
    Ok(folder)
}

/// Prints the sizes of the code in dist/ and holds their sum to budget.toml.
pub(crate) fn check_size() -> Result<(), Error> {
    let limit = budget::limit(&workspace::read("budget.toml")?)
        .ok_or_else(|| Error::Unmet(format!("budget.toml names no `{}`.", budget::KEY)))?;
    let mut sizes = sizes::measure(&workspace::dist())?;
    sizes.retain(Size::is_code);
    print!("{}", sizes::table(&sizes));
    let size = sizes.iter().map(|file| file.brotli).sum();
    println!("{}", budget::verdict(size, limit)?);
    Ok(())
}
