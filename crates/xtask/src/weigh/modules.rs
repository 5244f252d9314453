//! Our own modules, by their files.

use std::{collections::BTreeSet, path::Path};

use crate::{error::Error, files, workspace};

/// The crates of the app that are ours, and their folders.
const CRATES: [(&str, &str); 2] = [("article", "crates/article/src"), ("unfold", "src")];

/// The paths of all modules that have a file, such as `unfold::view::help`.
pub(super) struct Modules(BTreeSet<String>);

impl Modules {
    pub(super) fn read() -> Result<Self, Error> {
        let mut modules = BTreeSet::new();
        for (name, folder) in CRATES {
            let folder = workspace::root().join(folder);
            for file in files::under(&folder)? {
                let file = file.strip_prefix(&folder).unwrap_or(&file);
                modules.insert(module(name, file));
            }
        }
        Ok(Self(modules))
    }

    /// The module in whose file a path leads, if it is one of ours.
    pub(super) fn of(&self, path: &str) -> Option<String> {
        // Not into generic arguments and closures.
        let path = path.split(['<', '{']).next()?;
        let mut candidate = path;
        loop {
            if self.0.contains(candidate) {
                return Some(candidate.to_owned());
            }
            (candidate, _) = candidate.rsplit_once("::")?;
        }
    }
}

/// `view/help.rs` as `unfold::view::help`; a crate's root is the crate.
fn module(name: &str, file: &Path) -> String {
    let path = file.with_extension("");
    let parts = path.iter().map(|part| part.to_string_lossy());
    let parts = parts.filter(|part| part != "lib" && part != "main");
    let mut module = name.to_owned();
    for part in parts {
        module.push_str("::");
        module.push_str(&part);
    }
    module
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Modules, module};

    fn check(path: &str, expected: Option<&str>) {
        let files = ["lib.rs", "view.rs", "view/help.rs", "app/act.rs"];
        let modules = files.map(|file| module("unfold", Path::new(file)));
        let found = Modules(modules.into_iter().collect()).of(path);
        assert_eq!(found.as_deref(), expected, "{path}");
    }

    #[test]
    fn a_path_leads_to_the_innermost_file() {
        check("unfold::view::help::help_line", Some("unfold::view::help"));
        check("unfold::view::Part", Some("unfold::view"));
        check(
            "unfold::view::Part<unfold::view::help::A>",
            Some("unfold::view"),
        );
        check(
            "unfold::app::act::act::{{closure}}",
            Some("unfold::app::act"),
        );
        check("unfold::start", Some("unfold"));
        check("core::fmt::Display", None);
    }
}
