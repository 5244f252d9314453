//! The repository's folders and files.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::error::Error;

/// The top of the repository.
pub(crate) fn root() -> PathBuf {
    // Cargo sets the variable at run time too, where it is right even for a copied target folder.
    let crate_folder = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    crate_folder
        .ancestors()
        .nth(2)
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The built site, for publishing.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The built site without the article in its page, for tests.
pub(crate) fn unbaked() -> PathBuf {
    root().join("target/unbaked")
}

/// The folder of what cargo builds.
pub(crate) fn target() -> PathBuf {
    let folder = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(folder)
}

/// The text of a file, by its path from the top of the repository.
pub(crate) fn read(path: &str) -> Result<String, Error> {
    let path = root().join(path);
    fs::read_to_string(&path).map_err(|cause| Error::File { path, cause })
}
