//! `cargo xtask post-build`: what Trunk runs after each build, by the hook in Trunk.toml.

use std::{env, path::Path};

use crate::{error::Error, files, live, minify, preview, process};

/// Names the folder that gets a copy of the site without the article in its page.
pub(crate) const UNBAKED_FOLDER: &str = "UNFOLD_UNBAKED_FOLDER";

/// The page's own address, for its canonical link.
pub(crate) const ADDRESS: &str = "UNFOLD_URL";

/// In release builds, minifies the app's JavaScript and the page's style and scripts, builds the app for baked pages and
/// the preview, and writes the article into the page.
/// <https://trunkrs.dev/configuration/hooks/>
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    let folder = env::var_os("TRUNK_STAGING_DIR");
    let (Some(folder), []) = (folder, arguments) else {
        return Err(Error::Usage(
            "`post-build` is for Trunk's hook; `unfold bake` bakes any built site.".to_owned(),
        ));
    };
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    if !is_release {
        return Ok(());
    }
    minify::app(Path::new(&folder))?;
    minify::page(Path::new(&folder))?;
    if let Some(unbaked) = env::var_os(UNBAKED_FOLDER) {
        files::copy_all(Path::new(&folder), Path::new(&unbaked))?;
    }
    live::build(Path::new(&folder))?;
    preview::build(Path::new(&folder))?;
    let mut unfold = process::command("cargo");
    unfold
        .args(["run", "--quiet", "--package", "publish", "--", "bake"])
        .arg(folder);
    if let Some(address) = env::var_os(ADDRESS) {
        unfold.arg("--url").arg(address);
    }
    process::run(&mut unfold)
}
