//! Builds the preview, which editors open beside the article's page: `crates/preview` as WebAssembly.

use std::path::Path;

use crate::{error::Error, process, workspace};

/// Writes the preview's code into a built site.
pub(crate) fn build(site: &Path) -> Result<(), Error> {
    process::run(process::command("cargo").args([
        "build",
        "--quiet",
        "--package",
        "preview",
        "--target",
        "wasm32-unknown-unknown",
        "--profile",
        "preview",
    ]))?;
    let code = workspace::target().join("wasm32-unknown-unknown/preview/preview.wasm");
    process::run(
        process::command("wasm-bindgen")
            .args([
                "--target",
                "web",
                "--no-typescript",
                "--out-name",
                "preview_app",
            ])
            .arg("--out-dir")
            .arg(site.join("preview"))
            .arg(code),
    )
}
