//! How large the files in dist/ are, as servers send them.

use std::path::Path;

use crate::{bundle::transfer_size, error::Error, files};

/// One file's sizes, in bytes.
pub(crate) struct Size {
    /// The path within dist/.
    pub(crate) name: String,
    /// As it is.
    pub(crate) raw: u64,
    /// Its `.gz`, or as it is where that gains nothing.
    pub(crate) gzip: u64,
    /// Its `.br`, likewise.
    pub(crate) brotli: u64,
}

impl Size {
    /// Whether it is part of the program that every reader loads: wasm or JavaScript. The worker is for those who
    /// keep the article, after they have asked for that.
    pub(super) fn is_code(&self) -> bool {
        let is_code = self.name.ends_with(".wasm") || self.name.ends_with(".js");
        is_code && self.name != "worker.js"
    }

    fn of(folder: &Path, file: &Path) -> Result<Self, Error> {
        let name = file.strip_prefix(folder).unwrap_or(file);
        Ok(Self {
            name: name.display().to_string(),
            raw: files::size(file)?,
            gzip: transfer_size(file, "gz")?,
            brotli: transfer_size(file, "br")?,
        })
    }
}

/// Measures every file under a folder whose copies are made, in the order of their names.
pub(crate) fn measure(folder: &Path) -> Result<Vec<Size>, Error> {
    let files = files::under(folder)?;
    files.iter().map(|file| Size::of(folder, file)).collect()
}

/// The sizes as a table, one line per file.
pub(super) fn table(sizes: &[Size]) -> String {
    let mut table = format!("{:>9} {:>9} {:>9}\n", "raw", "gzip", "brotli");
    for size in sizes {
        table.push_str(&format!(
            "{:>9} {:>9} {:>9}  {}\n",
            size.raw, size.gzip, size.brotli, size.name
        ));
    }
    table
}
