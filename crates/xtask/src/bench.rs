//! `cargo xtask bench`: how soon the page is painted, readable and alive, and how soon a link opens its section. It sets
//! no limits, because machines are noisy.

use std::fs;

use crate::{bundle, engines::CHROMIUM, error::Error, files, process, setup, workspace};

/// Builds for publishing, measures in Chromium, and writes the results into docs/benchmarks.md.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    if !arguments.is_empty() {
        return Err(Error::Usage("`bench` takes no arguments.".to_owned()));
    }
    setup::tools()?;
    let missing = CHROMIUM.missing();
    if !missing.is_empty() {
        let missing: Vec<String> = missing.iter().map(ToString::to_string).collect();
        return Err(Error::Unmet(format!(
            "{} is missing: {}.",
            CHROMIUM.name,
            missing.join(", ")
        )));
    }
    bundle::ensure()?;
    let mut text = String::new();
    process::run_reading(
        process::command("cargo")
            .args(["run", "--quiet", "--package", "e2e", "--", "--bench"])
            .env("UNFOLD_DIST", workspace::dist())
            .env("UNFOLD_UNBAKED_DIST", workspace::unbaked())
            .envs(CHROMIUM.variables()),
        |line| text.push_str(line),
    )?;
    let file = workspace::root().join("docs/benchmarks.md");
    fs::write(&file, text).map_err(|cause| files::at(&file, cause))
}
