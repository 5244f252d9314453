//! Everything that the built site depends on.

use std::{env, ffi::OsStr, fs, path::Path};

use super::digest::Digest;
use crate::{error::Error, process, workspace};

/// Folders of the repository that are no part of the site. All others count, so a new one is not forgotten.
const OTHER_FOLDERS: [&str; 10] = [
    ".ci", ".git", ".github", "deploy", "dist", "docs", "fuzz", "samples", "target", "tests",
];

/// The programs that build, each with the argument by which it tells its version.
const TOOLS: [(&str, &str); 5] = [
    ("cargo", "-vV"),
    ("rustc", "-vV"),
    ("trunk", "--version"),
    ("wasm-bindgen", "--version"),
    ("wasm-opt", "--version"),
];

/// Variables that change what these programs do.
const VARIABLES: [&str; 7] = [
    "RUSTC",
    "RUSTC_BOOTSTRAP",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTC_WRAPPER",
    "RUSTFLAGS",
    "RUSTUP_TOOLCHAIN",
    crate::post_build::ADDRESS,
];

/// The same by how their names begin.
const PREFIXES: [&str; 5] = [
    "CARGO_BUILD_",
    "CARGO_ENCODED_",
    "CARGO_PROFILE_",
    "CARGO_TARGET_",
    "TRUNK_",
];

/// The digest of the sources, the tools, and what configures them.
pub(super) fn digest() -> Result<u64, Error> {
    let mut digest = Digest::default();
    digest.add_folder(&workspace::root(), is_other)?;
    for (program, argument) in TOOLS {
        digest.add(process::output(process::command(program).arg(argument)));
    }
    let mut variables: Vec<_> = env::vars_os()
        .filter(|(name, _)| configures(name))
        .collect();
    variables.sort();
    digest.add(variables);
    for text in cargo_configurations() {
        digest.add(text);
    }
    Ok(digest.finish())
}

/// Whether a path, from the top of the repository, is no part of the site.
fn is_other(path: &Path) -> bool {
    let is_folder = OTHER_FOLDERS.iter().any(|folder| path == Path::new(folder));
    let is_document = path.extension() == Some("md".as_ref());
    let is_crates_tests = path.starts_with("crates") && path.ends_with("tests");
    is_folder || is_document || is_crates_tests
}

fn configures(variable: &OsStr) -> bool {
    let name = variable.to_string_lossy();
    VARIABLES.contains(&&*name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// Cargo's configuration outside of the repository, above it and in its own folder.
/// <https://doc.rust-lang.org/cargo/reference/config.html#hierarchical-structure>
fn cargo_configurations() -> Vec<Option<String>> {
    let root = workspace::root();
    let above = root.ancestors().skip(1).map(|folder| folder.join(".cargo"));
    let folders = above.chain([process::cargo_home()]);
    folders
        .flat_map(|folder| ["config", "config.toml"].map(|file| folder.join(file)))
        .map(|file| fs::read_to_string(file).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{configures, is_other};

    fn check_path(path: &str, is_input: bool) {
        assert_eq!(!is_other(Path::new(path)), is_input, "{path}");
    }

    #[test]
    fn sources_are_inputs_and_what_is_made_of_them_is_not() {
        for path in [
            "src",
            "src/view.rs",
            "crates/publish/src/bake/worker.js",
            "crates/xtask/src",
            "style/tokens.css",
            "public/article.json",
            "index.html",
            "Cargo.lock",
            "Trunk.toml",
            "rust-toolchain.toml",
            ".cargo/config.toml",
            "a-new-folder",
        ] {
            check_path(path, true);
        }
        for path in [
            "dist",
            "target",
            "tests",
            "README.md",
            "crates/article/tests",
        ] {
            check_path(path, false);
        }
    }

    #[test]
    fn variables_that_change_the_build_count() {
        for (name, expected) in [
            ("RUSTFLAGS", true),
            ("UNFOLD_URL", true),
            ("CARGO_PROFILE_RELEASE_LTO", true),
            ("TRUNK_BUILD_RELEASE", true),
            ("CARGO_MANIFEST_DIR", false),
            ("RUST_BACKTRACE", false),
            ("PATH", false),
        ] {
            assert_eq!(configures(name.as_ref()), expected, "{name}");
        }
    }
}
