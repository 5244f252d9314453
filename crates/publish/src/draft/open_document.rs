//! OpenDocument texts, as pandoc can read them.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use tempfile::NamedTempFile;
use zip::{ZipArchive, ZipWriter, result::ZipResult, write::SimpleFileOptions};

/// The part of the file that has the text.
const CONTENT: &str = "content.xml";

/// The tags around the rows at the head of a table.
const HEADER_ROWS: [&str; 2] = ["<table:table-header-rows>", "</table:table-header-rows>"];

/// A copy of a text whose tables begin with plain rows, because pandoc leaves out the rows that repeat on each page, with
/// their words (seen with 2.17). There is none if the text has no such rows.
///
/// # Errors
///
/// If the file is no OpenDocument text, or the copy cannot be written.
pub(super) fn without_header_rows(file: &Path) -> ZipResult<Option<NamedTempFile>> {
    let mut archive = ZipArchive::new(File::open(file)?)?;
    let mut content = String::new();
    archive.by_name(CONTENT)?.read_to_string(&mut content)?;
    if !HEADER_ROWS.iter().any(|tag| content.contains(tag)) {
        return Ok(None);
    }
    for tag in HEADER_ROWS {
        content = content.replace(tag, "");
    }
    let mut copy = NamedTempFile::new()?;
    let mut writer = ZipWriter::new(copy.as_file_mut());
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index)?;
        if entry.name() != CONTENT {
            writer.raw_copy_file(entry)?;
        }
    }
    writer.start_file(CONTENT, SimpleFileOptions::default())?;
    writer.write_all(content.as_bytes())?;
    writer.finish()?;
    Ok(Some(copy))
}
