//! The release build of the app, once as readers get it and once with the names of its functions.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::copy;
use crate::{error::Error, files, minify, optimizer, process, workspace};

/// Which app to build.
pub(super) struct App<'a> {
    /// The name of its program.
    pub(super) program: &'static str,
    pub(super) features: &'a str,
    /// A version of Leptos other than the one in Cargo.toml.
    pub(super) leptos: Option<&'a str>,
}

/// The app after wasm-bindgen, not yet optimized.
pub(super) struct Built {
    program: &'static str,
    folder: PathBuf,
    optimizer_options: Vec<String>,
}

/// Does what Trunk does for a release: compile, wasm-bindgen, wasm-opt.
pub(super) fn build(app: &App<'_>) -> Result<Built, Error> {
    let folder = workspace::target().join("weigh").join(app.program);
    fs::create_dir_all(&folder).map_err(|cause| files::at(&folder, cause))?;
    let source = match app.leptos {
        Some(version) => copy::with_leptos(version, &workspace::target().join("weigh"))?,
        None => workspace::root(),
    };
    process::run(
        process::command("cargo")
            .current_dir(source)
            .args(["build", "--release", "--target=wasm32-unknown-unknown"])
            .args([
                "--bin",
                app.program,
                "--features",
                app.features,
                "--target-dir",
            ])
            .arg(workspace::target()),
    )?;
    let program = app.program;
    let compiled =
        workspace::target().join(format!("wasm32-unknown-unknown/release/{program}.wasm"));
    process::run(
        process::command("wasm-bindgen")
            .args(["--target=web", "--no-typescript"])
            .args(["--out-name", program, "--out-dir"])
            .args([&folder, &compiled]),
    )?;
    minify::app(&folder)?;
    Ok(Built {
        program,
        folder,
        optimizer_options: optimizer::options()?,
    })
}

impl Built {
    /// The wasm with its name section. The code in it is that of the shipped wasm.
    pub(super) fn named_wasm(&self) -> Result<Vec<u8>, Error> {
        self.optimized("named.wasm", &["--debuginfo"])
    }

    /// The files that a reader downloads, by their names.
    pub(super) fn shipped(&self) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let script = format!("{}.js", self.program);
        let bytes = read(&self.folder.join(&script))?;
        Ok(vec![
            (script, bytes),
            (self.wasm(), self.optimized("shipped.wasm", &[])?),
        ])
    }

    fn optimized(&self, name: &str, more_options: &[&str]) -> Result<Vec<u8>, Error> {
        let output = self.folder.join(name);
        process::run(
            process::command("wasm-opt")
                .args(&self.optimizer_options)
                .args(more_options)
                .arg(self.folder.join(self.wasm()))
                .arg("-o")
                .arg(&output),
        )?;
        read(&output)
    }

    fn wasm(&self) -> String {
        format!("{}_bg.wasm", self.program)
    }
}

fn read(file: &Path) -> Result<Vec<u8>, Error> {
    fs::read(file).map_err(|cause| files::at(file, cause))
}
