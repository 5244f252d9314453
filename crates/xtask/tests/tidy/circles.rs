//! Fails if files depend on each other in a circle, directly or through others.
//!
//! A file depends on every file that defines an item it uses, even if it gets the item through re-exports. Declaring a
//! module or re-exporting an item is not a dependency, and code behind `#[cfg(test)]` does not count.
//! `cargo test -p xtask --test tidy circles` runs only this.

mod circle;
mod collect;
mod graph;
mod module;
mod modules;
mod path;
mod resolve;
mod tests;

use std::{
    fs,
    path::{Path, PathBuf},
};

use graph::Graph;
use modules::Modules;

#[test]
fn no_files_depend_on_each_other() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |file: &str| fs::read_to_string(workspace.join(file)).ok();
    let roots = crate_roots(&workspace);
    assert!(roots.len() > 8, "only {roots:?} were found");
    let circles: Vec<String> = roots.iter().flat_map(|root| circles(root, &read)).collect();
    assert!(
        circles.is_empty(),
        "{} circles between files:\n\n{}",
        circles.len(),
        circles.join("\n")
    );
}

/// Describes the circles of one crate. `root` is the crate's root file; `read` returns the text of a file.
fn circles(root: &str, read: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let modules = Modules::of_crate(root, read);
    let circles = Graph::of(&modules).circles();
    circles.iter().map(ToString::to_string).collect()
}

/// The root files of all libraries, programs and tests in the workspace, as paths from its top.
fn crate_roots(workspace: &Path) -> Vec<String> {
    let mut packages = vec![PathBuf::new(), "tests/e2e".into()];
    packages.extend(entries(workspace, "crates".as_ref()));
    let mut roots = Vec::new();
    for package in packages {
        roots.extend(["src/lib.rs", "src/main.rs"].map(|file| package.join(file)));
        for test in entries(workspace, &package.join("tests")) {
            roots.push(test.join("main.rs"));
            roots.extend((test.extension() == Some("rs".as_ref())).then_some(test));
        }
    }
    roots.retain(|file| workspace.join(file).is_file());
    roots
        .iter()
        .map(|file| file.to_str().unwrap().replace('\\', "/"))
        .collect()
}

fn entries(workspace: &Path, folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(workspace.join(folder)).into_iter().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| folder.join(entry.unwrap().file_name()))
        .collect();
    paths.sort();
    paths
}
