//! `cargo xtask bench`: how soon the page is painted, readable and alive, how soon a press shows its effect, and what many
//! sections cost. It sets no limits, because machines are noisy.

use std::fs;

use crate::{
    bundle,
    engines::CHROMIUM,
    error::Error,
    files, process,
    setup::{self, lighthouse},
    workspace,
};

/// The picture beside the results.
const PICTURE: &str = "docs/benchmarks.png";

/// Builds for publishing, measures in Chromium, and writes the results into docs/benchmarks.md, with a picture. With
/// `--only` and words of a part's title it measures that part, with `--against NAME=URL` another page beside Unfold's;
/// then it only prints.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
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
    let lighthouse = lighthouse::ensure()?;
    bundle::ensure()?;
    let picture = workspace::root().join(PICTURE);
    let mut text = String::new();
    process::run_reading(
        process::command("cargo")
            .args(["run", "--quiet", "--package", "e2e", "--", "--bench"])
            .args(if arguments.is_empty() {
                vec!["--picture".to_owned(), picture.display().to_string()]
            } else {
                arguments.to_vec()
            })
            .env("UNFOLD_DIST", workspace::dist())
            .env("UNFOLD_UNBAKED_DIST", workspace::unbaked())
            .envs(CHROMIUM.variables())
            .env("UNFOLD_LIGHTHOUSE", lighthouse),
        |line| text.push_str(line),
    )?;
    if !arguments.is_empty() {
        return Ok(());
    }
    let file = workspace::root().join("docs/benchmarks.md");
    fs::write(&file, text).map_err(|cause| files::at(&file, cause))
}
