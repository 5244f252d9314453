//! The files of a built site.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use compress::{WAYS, Way, beside};
use rayon::prelude::*;

use crate::progress::Progress;

/// Reads a text file.
pub(super) fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| cannot("read", path, &error))
}

/// Writes a file, unless it has these bytes already.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    fs::write(path, bytes).map_err(|error| cannot("write", path, &error))
}

/// Updates each compressed copy that exists and is out of date; otherwise hosts would go on sending
/// the old text. Runs in parallel, because the slowest copy takes as long as all the others.
///
/// No new copies are made. A web server that prefers `article.json.br` goes on sending the old
/// article after `article.json` alone has been replaced, and nobody notices. So the configurations
/// in `deploy/` compress JSON as they send it, which costs a few KB per view, and use copies for
/// everything else. Copies of the article are for object stores, where they replace it.
pub(super) fn update_copies(files: &[(PathBuf, &[u8])]) -> Result<(), String> {
    let each = files.iter().flat_map(|file| WAYS.map(|way| (file, way)));
    let each: Vec<_> = each.collect();
    let progress = Progress::of(each.len(), "compressed copies");
    each.par_iter().try_for_each(|((path, bytes), way)| {
        let updated = update(path, bytes, way);
        progress.step();
        updated
    })
}

fn update(path: &Path, bytes: &[u8], way: &Way) -> Result<(), String> {
    let copy = beside(path, way.ending);
    let Ok(old) = fs::read(&copy) else {
        return Ok(());
    };
    // Decompressing a copy takes a hundredth of the time of compressing it.
    if (way.decompress)(&old).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let compressed = (way.compress_soon)(bytes);
    let written = compressed.and_then(|compressed| fs::write(&copy, compressed));
    written.map_err(|error| cannot("write", &copy, &error))
}

/// The message for a file that could not be read or written.
pub(super) fn cannot(what: &str, path: &Path, error: &io::Error) -> String {
    format!("cannot {what} {}: {error}", path.display())
}
