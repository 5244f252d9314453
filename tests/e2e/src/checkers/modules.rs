//! The packages installed by npm.

use std::{env, path::PathBuf};

use crate::outcome::{Outcome, Stop};

/// The `node_modules` folder.
pub(crate) struct Modules(pub(crate) PathBuf);

impl Modules {
    pub(crate) fn find() -> Outcome<Self> {
        const FOLDER: &str = "UNFOLD_NODE_MODULES";
        let folder = env::var_os(FOLDER).filter(|folder| !folder.is_empty());
        let missing = || Stop::Skipped(format!("{FOLDER} is not set"));
        Ok(Self(folder.ok_or_else(missing)?.into()))
    }

    /// A file of a package.
    pub(crate) fn file(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }
}
