//! npm, which offers prebuilt programs that take long to compile.

use std::path::PathBuf;

use super::apt;
use crate::{error::Error, process::find};

/// Finds npm, or installs it where that is allowed.
pub(super) fn ensure() -> Result<PathBuf, Error> {
    if let Some(npm) = find("npm") {
        return Ok(npm);
    }
    if apt::allowed() {
        println!("Installing npm with apt-get, about 2 minutes.");
        apt::install(&["npm"])?;
    }
    find("npm").ok_or_else(|| Error::Unmet("npm is not on PATH.".to_owned()))
}
