//! The files of the built site.

use std::{fs, path::Path};

use crate::outcome::Outcome;

/// The endings of precompressed copies.
const COPIES: [&str; 2] = [".br", ".gz"];

/// The paths of the files that browsers request, relative to the site.
pub(super) fn asked_for(site: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    collect(site, "", &mut names)?;
    names.retain(|name| name != "_headers" && !is_copy(name));
    names.sort();
    Ok(names)
}

/// Copies a folder recursively.
pub(super) fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    let mut names = Vec::new();
    collect(from, "", &mut names)?;
    for name in names {
        let target = to.join(&name);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(from.join(&name), target)?;
    }
    Ok(())
}

fn is_copy(name: &str) -> bool {
    COPIES.iter().any(|ending| name.ends_with(ending))
}

fn collect(folder: &Path, above: &str, names: &mut Vec<String>) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}
