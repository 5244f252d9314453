//! `cargo xtask bake`: what Trunk runs after each build, by the hook in Trunk.toml.

use std::env;

use crate::{error::Error, process};

/// Set where a release build is wanted without the article in it.
pub(crate) const UNBAKED: &str = "UNFOLD_UNBAKED";

/// The page's own address, for its canonical link.
const ADDRESS: &str = "UNFOLD_URL";

/// Writes the article into the page that Trunk has built, if it built for publishing.
/// <https://trunkrs.dev/configuration/hooks/>
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    let folder = env::var_os("TRUNK_STAGING_DIR");
    let (Some(folder), []) = (folder, arguments) else {
        return Err(Error::Usage(
            "`bake` is for Trunk's hook; `unfold bake` bakes any built site.".to_owned(),
        ));
    };
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    if !is_release || env::var_os(UNBAKED).is_some() {
        return Ok(());
    }
    let mut unfold = process::command("cargo");
    unfold
        .args(["run", "--quiet", "--package", "publish", "--", "bake"])
        .arg(folder);
    if let Some(address) = env::var_os(ADDRESS) {
        unfold.arg("--url").arg(address);
    }
    process::run(&mut unfold)
}
