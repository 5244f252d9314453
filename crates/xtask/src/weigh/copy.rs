//! A copy of the app that depends on another version of Leptos.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{error::Error, files, workspace};

/// What the app is compiled from, in addition to its manifest.
const FOLDERS: [&str; 3] = ["src", "crates/article", "tests/browser"];

/// Copies the app into this folder and sets the version there.
pub(super) fn with_leptos(version: &str, folder: &Path) -> Result<PathBuf, Error> {
    let copy = folder.join(format!("leptos-{version}"));
    if copy.exists() {
        // A file that is gone here must not stay there. Cargo's lock file would keep the former version.
        fs::remove_dir_all(&copy).map_err(|cause| files::at(&copy, cause))?;
    }
    for folder in FOLDERS {
        files::copy_all(&workspace::root().join(folder), &copy.join(folder))?;
    }
    let manifest = manifest(&workspace::read("Cargo.toml")?, version)?;
    for (name, text) in [
        ("Cargo.toml", manifest),
        ("Cargo.lock", workspace::read("Cargo.lock")?),
    ] {
        let file = copy.join(name);
        fs::write(&file, text).map_err(|cause| files::at(&file, cause))?;
    }
    Ok(copy)
}

fn manifest(text: &str, version: &str) -> Result<String, Error> {
    let mut has_members = false;
    let mut has_leptos = false;
    let lines = text.lines().map(|line| {
        if line.starts_with("members = ") {
            has_members = true;
            return "members = [\"crates/article\"]\n".to_owned();
        }
        let leptos = line.strip_prefix("leptos = { version = \"");
        if let Some((_, rest)) = leptos.and_then(|rest| rest.split_once('"')) {
            has_leptos = true;
            return format!("leptos = {{ version = \"={version}\"{rest}\n");
        }
        format!("{line}\n")
    });
    let manifest = lines.collect();
    if has_members && has_leptos {
        return Ok(manifest);
    }
    Err(Error::Unmet(
        "Cargo.toml names its members or Leptos in a way that `weigh` does not read.".to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::manifest;

    #[test]
    fn the_copy_has_fewer_members_and_another_leptos() {
        let text =
            "members = [\"crates/*\"]\nserde = \"1\"\nleptos = { version = \"0.8\", a = 1 }\n";
        let expected = "members = [\"crates/article\"]\nserde = \"1\"\nleptos = { version = \"=0.9.0\", a = 1 }\n";
        assert_eq!(manifest(text, "0.9.0").ok().as_deref(), Some(expected));
    }

    #[test]
    fn a_manifest_without_leptos_is_an_error() {
        assert!(manifest("members = []\n", "0.9.0").is_err());
    }
}
