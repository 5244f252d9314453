use std::{fs, path::Path};

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha384};

use super::files::cannot;

/// The value of the `integrity` attribute for a file: <https://www.w3.org/TR/SRI/>
pub(super) fn of(file: &Path) -> Result<String, String> {
    let bytes = fs::read(file).map_err(|error| cannot("read", file, &error))?;
    Ok(format!(
        "sha384-{}",
        BASE64_STANDARD.encode(Sha384::digest(bytes))
    ))
}
