use std::{fs, path::Path};

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};

use super::files::cannot;

/// A file's integrity, as the attribute of that name has it: <https://www.w3.org/TR/SRI/>
pub(super) fn of(file: &Path) -> Result<String, String> {
    let bytes = fs::read(file).map_err(|error| cannot("read", file, &error))?;
    Ok(format!(
        "sha384-{}",
        BASE64_STANDARD.encode(Sha384::digest(bytes))
    ))
}
