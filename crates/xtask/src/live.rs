//! Builds the app for baked pages, which is two thirds as large as the whole app that Trunk builds.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

use crate::{error::Error, files, minify, optimizer, process, workspace};

/// The name of the program.
const NAME: &str = "unfold-live";

/// The start of the template in which Trunk names the whole app's files.
const WHOLE: &str = "<template data-app=\"whole\"";

/// Writes the app's files into a built site, and their names into its page. They are named as the whole app's are, so that
/// a host needs one rule for both.
pub(crate) fn build(site: &Path) -> Result<(), Error> {
    let folder = workspace::target().join("live");
    fs::create_dir_all(&folder).map_err(|cause| files::at(&folder, cause))?;
    process::run(process::command("cargo").args([
        "build",
        "--quiet",
        "--release",
        "--target=wasm32-unknown-unknown",
        "--features=csr",
        "--bin",
        NAME,
    ]))?;
    let compiled = workspace::target().join(format!("wasm32-unknown-unknown/release/{NAME}.wasm"));
    process::run(
        process::command("wasm-bindgen")
            .args(["--target=web", "--no-typescript", "--out-name", NAME])
            .arg("--out-dir")
            .args([&folder, &compiled]),
    )?;
    minify::app(&folder)?;
    let wasm = folder.join(format!("{NAME}_bg.wasm"));
    process::run(
        process::command("wasm-opt")
            .args(optimizer::options()?)
            .arg(&wasm)
            .arg("-o")
            .arg(&wasm),
    )?;

    let script = folder.join(format!("{NAME}.js"));
    let read = |file: &Path| fs::read(file).map_err(|cause| files::at(file, cause));
    let (script, wasm) = (read(&script)?, read(&wasm)?);
    let name = format!("unfold-app-{:016x}", digest(&[&script, &wasm]));
    let write = |name: &str, bytes: &[u8]| {
        let file = site.join(name);
        fs::write(&file, bytes).map_err(|cause| files::at(&file, cause))
    };
    write(&format!("{name}.js"), &script)?;
    write(&format!("{name}_bg.wasm"), &wasm)?;
    let page = site.join("index.html");
    let html = fs::read_to_string(&page).map_err(|cause| files::at(&page, cause))?;
    let html = named(&html, &name).ok_or_else(|| {
        Error::Unmet("The page has no template for the whole app's files.".to_owned())
    })?;
    write("index.html", html.as_bytes())
}

/// The page with a template that names the files.
fn named(html: &str, name: &str) -> Option<String> {
    let (before, after) = html.split_once(WHOLE)?;
    let live = format!(
        "<template data-app=\"live\" data-wasm=\"./{name}_bg.wasm\">\
         <link rel=\"modulepreload\" href=\"./{name}.js\"></template>"
    );
    Some([before, &live, WHOLE, after].concat())
}

fn digest(files: &[&[u8]]) -> u64 {
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn the_page_names_the_files_before_those_of_the_whole_app() {
        let page = "<p>Text</p><template data-app=\"whole\" data-wasm=\"./a.wasm\"></template>";
        let named = named(page, "b").unwrap_or_default();
        assert_eq!(
            named,
            "<p>Text</p><template data-app=\"live\" data-wasm=\"./b_bg.wasm\">\
             <link rel=\"modulepreload\" href=\"./b.js\"></template>\
             <template data-app=\"whole\" data-wasm=\"./a.wasm\"></template>"
        );
    }
}
