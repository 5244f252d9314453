//! OpenDocument texts, as pandoc can read them.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use zip::{ZipArchive, ZipWriter, result::ZipResult, write::SimpleFileOptions};

/// The part of the file that has the text.
const CONTENT: &str = "content.xml";

/// The tags around the rows at the head of a table.
const HEADER_ROWS: [&str; 2] = ["<table:table-header-rows>", "</table:table-header-rows>"];

/// Writes a copy of a text whose tables begin with plain rows, because pandoc leaves out the rows that repeat on each
/// page, with their words (seen with 2.17). Returns whether there is one. A file that cannot be read is left to pandoc,
/// which says why.
pub(super) fn without_header_rows(file: &Path, copy: &Path) -> bool {
    write(file, copy).unwrap_or(false)
}

fn write(file: &Path, copy: &Path) -> ZipResult<bool> {
    let mut archive = ZipArchive::new(File::open(file)?)?;
    let mut content = String::new();
    archive.by_name(CONTENT)?.read_to_string(&mut content)?;
    if !HEADER_ROWS.iter().any(|tag| content.contains(tag)) {
        return Ok(false);
    }
    for tag in HEADER_ROWS {
        content = content.replace(tag, "");
    }
    let mut writer = ZipWriter::new(File::create(copy)?);
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index)?;
        if entry.name() != CONTENT {
            writer.raw_copy_file(entry)?;
        }
    }
    writer.start_file(CONTENT, SimpleFileOptions::default())?;
    writer.write_all(content.as_bytes())?;
    writer.finish()?;
    Ok(true)
}
