//! The release build of the app, once as readers get it and once with the names of its functions.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{error::Error, files, minify, process, workspace};

/// What the page names the app's files by.
const NAME: &str = "unfold-app";

/// The app, built twice from one compilation.
pub(super) struct Built {
    /// The wasm with its name section. The code in it is that of the shipped wasm.
    pub(super) named_wasm: Vec<u8>,
    /// The files that a reader downloads, by their names.
    pub(super) shipped: Vec<(String, Vec<u8>)>,
}

/// Does what Trunk does for a release: compile, wasm-bindgen, wasm-opt.
pub(super) fn build(features: &str) -> Result<Built, Error> {
    process::run(
        process::command("cargo")
            .args(["build", "--release", "--target=wasm32-unknown-unknown"])
            .args(["--bin", NAME, "--features", features]),
    )?;
    let compiled = target_folder().join(format!("wasm32-unknown-unknown/release/{NAME}.wasm"));
    let folder = target_folder().join("weigh");
    fs::create_dir_all(&folder).map_err(|cause| files::at(&folder, cause))?;
    process::run(
        process::command("wasm-bindgen")
            .args(["--target=web", "--no-typescript"])
            .args(["--out-name", NAME, "--out-dir"])
            .args([&folder, &compiled]),
    )?;
    minify::app(&folder)?;

    let bound = folder.join(format!("{NAME}_bg.wasm"));
    let options = optimizer_options(&workspace::read("index.html")?)?;
    let optimize = |output: &Path| -> Command {
        let mut command = process::command("wasm-opt");
        command.args(&options).arg(&bound).arg("-o").arg(output);
        command
    };
    let named = folder.join("named.wasm");
    process::run(optimize(&named).arg("--debuginfo"))?;
    let shipped = folder.join("shipped.wasm");
    process::run(&mut optimize(&shipped))?;

    let script = format!("{NAME}.js");
    Ok(Built {
        named_wasm: read(&named)?,
        shipped: vec![
            (script.clone(), read(&folder.join(script))?),
            (format!("{NAME}_bg.wasm"), read(&shipped)?),
        ],
    })
}

/// The options of wasm-opt that the page gives to Trunk.
fn optimizer_options(page: &str) -> Result<Vec<String>, Error> {
    let value = |attribute: &str| {
        let (_, rest) = page.split_once(&format!("{attribute}=\""))?;
        rest.split_once('"').map(|(value, _)| value)
    };
    let (Some(level), Some(parameters)) = (value("data-wasm-opt"), value("data-wasm-opt-params"))
    else {
        return Err(Error::Unmet(
            "index.html does not say how wasm-opt is called.".to_owned(),
        ));
    };
    let level = format!("-O{level}");
    let parameters = parameters.split_whitespace().map(str::to_owned);
    Ok([level].into_iter().chain(parameters).collect())
}

fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(
        || workspace::root().join("target"),
        |folder| workspace::root().join(folder),
    )
}

fn read(file: &Path) -> Result<Vec<u8>, Error> {
    fs::read(file).map_err(|cause| files::at(file, cause))
}

#[cfg(test)]
mod tests {
    use super::optimizer_options;

    #[test]
    fn the_page_says_how_wasm_opt_is_called() {
        let page = r#"<link data-wasm-opt="z" data-wasm-opt-params="--flatten -Os">"#;
        let options = optimizer_options(page).ok();
        assert_eq!(
            options.as_deref(),
            Some(&["-Oz", "--flatten", "-Os"].map(str::to_owned)[..])
        );
        assert!(optimizer_options("<link>").is_err());
    }
}
