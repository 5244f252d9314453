//! `cargo xtask bake`: what Trunk runs after each build, by the hook in Trunk.toml.

use std::{env, fs, path::Path};

use crate::{build::files, error::Error, process};

/// Set where a release build is wanted without the article in it.
pub(crate) const UNBAKED: &str = "UNFOLD_UNBAKED";

/// The page's own address, for its canonical link.
const ADDRESS: &str = "UNFOLD_URL";

/// Takes the comments and spaces out of the app's JavaScript, and writes the article into the page, if Trunk built for
/// publishing.
/// <https://trunkrs.dev/configuration/hooks/>
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    let folder = env::var_os("TRUNK_STAGING_DIR");
    let (Some(folder), []) = (folder, arguments) else {
        return Err(Error::Usage(
            "`bake` is for Trunk's hook; `unfold bake` bakes any built site.".to_owned(),
        ));
    };
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    if !is_release {
        return Ok(());
    }
    shorten_javascript(Path::new(&folder))?;
    if env::var_os(UNBAKED).is_some() {
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

/// Trunk's own `minify` leaves this file as it is, and takes the page's head apart, which baking needs.
fn shorten_javascript(folder: &Path) -> Result<(), Error> {
    for file in files::under(folder)? {
        if file.extension().is_some_and(|extension| extension == "js") {
            let source = fs::read_to_string(&file).map_err(|cause| files::at(&file, cause))?;
            let short = minifier::js::minify(&source).to_string();
            fs::write(&file, short).map_err(|cause| files::at(&file, cause))?;
        }
    }
    Ok(())
}
