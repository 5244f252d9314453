//! The release build of the app, once as readers get it and once with the names of its functions.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::copy;
use crate::{error::Error, files, minify, process, workspace};

/// What the page names the app's files by.
const NAME: &str = "unfold-app";

/// Which app to build.
pub(super) struct App<'a> {
    pub(super) features: &'a str,
    /// A version of Leptos other than the one in Cargo.toml.
    pub(super) leptos: Option<&'a str>,
}

/// The app after wasm-bindgen, not yet optimized.
pub(super) struct Built {
    folder: PathBuf,
    optimizer_options: Vec<String>,
}

/// Does what Trunk does for a release: compile, wasm-bindgen, wasm-opt.
pub(super) fn build(app: &App<'_>) -> Result<Built, Error> {
    let folder = workspace::target().join("weigh/app");
    fs::create_dir_all(&folder).map_err(|cause| files::at(&folder, cause))?;
    let source = match app.leptos {
        Some(version) => copy::with_leptos(version, &workspace::target().join("weigh"))?,
        None => workspace::root(),
    };
    process::run(
        process::command("cargo")
            .current_dir(source)
            .args(["build", "--release", "--target=wasm32-unknown-unknown"])
            .args(["--bin", NAME, "--features", app.features, "--target-dir"])
            .arg(workspace::target()),
    )?;
    let compiled = workspace::target().join(format!("wasm32-unknown-unknown/release/{NAME}.wasm"));
    process::run(
        process::command("wasm-bindgen")
            .args(["--target=web", "--no-typescript"])
            .args(["--out-name", NAME, "--out-dir"])
            .args([&folder, &compiled]),
    )?;
    minify::app(&folder)?;
    Ok(Built {
        folder,
        optimizer_options: optimizer_options(&workspace::read("index.html")?)?,
    })
}

impl Built {
    /// The wasm with its name section. The code in it is that of the shipped wasm.
    pub(super) fn named_wasm(&self) -> Result<Vec<u8>, Error> {
        self.optimized("named.wasm", &["--debuginfo"])
    }

    /// The files that a reader downloads, by their names.
    pub(super) fn shipped(&self) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let script = script();
        Ok(vec![
            (script.clone(), read(&self.folder.join(script))?),
            (wasm(), self.optimized("shipped.wasm", &[])?),
        ])
    }

    fn optimized(&self, name: &str, more_options: &[&str]) -> Result<Vec<u8>, Error> {
        let output = self.folder.join(name);
        process::run(
            process::command("wasm-opt")
                .args(&self.optimizer_options)
                .args(more_options)
                .arg(self.folder.join(wasm()))
                .arg("-o")
                .arg(&output),
        )?;
        read(&output)
    }
}

fn script() -> String {
    format!("{NAME}.js")
}

fn wasm() -> String {
    format!("{NAME}_bg.wasm")
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
