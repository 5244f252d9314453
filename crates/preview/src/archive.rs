//! A site as a zip file.

use std::io::{Cursor, Write};

use publish::bake::Site;
use zip::{DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// The files of a site as a zip file, without a date, so that the same site gives the same bytes. Compressed copies are
/// left out: hosts compress by themselves, and copies of an earlier article would be wrong.
pub(crate) fn archive(site: &Site) -> Result<Vec<u8>, String> {
    written(site).map_err(|error| format!("cannot make the zip file: {error}"))
}

fn written(site: &Site) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in site.files() {
        let name = path.to_string_lossy();
        if name.ends_with(".br") || name.ends_with(".gz") {
            continue;
        }
        archive.start_file(name, options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
