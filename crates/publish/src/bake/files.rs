//! The files of a built site.

use std::{fs, io, path::Path};

use compress::{WAYS, beside};

/// Reads a text file.
pub(super) fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| cannot("read", path, &error))
}

/// Writes a file and its compressed copies, unless it has these bytes already.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    fs::write(path, bytes).map_err(|error| cannot("write", path, &error))?;
    update_copies(path, bytes)
}

/// Compresses a file anew into each copy that exists: hosts would go on sending the old text.
///
/// None is made where there was none. A web server that prefers `article.json.br` goes on sending
/// the old article after `article.json` alone has been replaced, and nobody notices. So the
/// configurations in `deploy/` compress JSON as they send it, a few KB more a view, and use
/// copies for everything else. Copies of the article are for object stores, where they take its
/// place.
pub(super) fn update_copies(path: &Path, bytes: &[u8]) -> Result<(), String> {
    for way in WAYS {
        let copy = beside(path, way.ending);
        if copy.exists() {
            let compressed = (way.compress)(bytes);
            let written = compressed.and_then(|compressed| fs::write(&copy, compressed));
            written.map_err(|error| cannot("write", &copy, &error))?;
        }
    }
    Ok(())
}

/// The message for a file that could not be read or written.
pub(super) fn cannot(what: &str, path: &Path, error: &io::Error) -> String {
    format!("cannot {what} {}: {error}", path.display())
}
