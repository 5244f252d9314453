//! `cargo xtask build`: builds dist/, ready for any static server.

mod budget;
pub(crate) mod sizes;

use sizes::Size;

use crate::{
    bundle::{self, App, Apps},
    error::Error,
    process, setup, workspace,
};

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

/// What a published page loads, with its key in budget.toml.
const LIMITS: [(App, &str, &str); 2] = [
    (
        App::First,
        "The app of a published page",
        "first_app_brotli",
    ),
    (App::Later, "The whole app", "whole_app_brotli"),
];

/// Prints the sizes of the code in dist/, and fails if one exceeds budget.toml.
pub(crate) fn check_size() -> Result<(), Error> {
    let budget = workspace::read("budget.toml")?;
    let apps = Apps::of_dist()?;
    let mut sizes = sizes::measure(&workspace::dist())?;
    sizes.retain(Size::is_code);
    print!("{}", sizes::table(&sizes));
    for (app, what, key) in LIMITS {
        let limit = budget::limit(&budget, key)
            .ok_or_else(|| Error::Unmet(format!("budget.toml has no `{key}`.")))?;
        let files = sizes.iter().filter(|file| apps.of(&file.name) == Some(app));
        let size = files.map(|file| file.brotli).sum();
        println!("{}", budget::verdict(what, size, limit)?);
    }
    Ok(())
}
