//! The sizes of the files in dist/, raw and compressed.

use std::path::Path;

use crate::{bundle::transfer_size, error::Error, files};

/// One file's sizes, in bytes.
pub(crate) struct Size {
    /// Its path in dist/.
    pub(crate) name: String,
    /// Of the file itself.
    pub(crate) raw: u64,
    /// Of its `.gz` copy, or of the file itself if it has none.
    pub(crate) gzip: u64,
    /// Of its `.br` copy, or of the file itself if it has none.
    pub(crate) brotli: u64,
}

impl Size {
    /// Whether it is wasm or JavaScript of an app for readers. The worker is loaded only by readers who ask to keep
    /// the article, and the preview only by editors.
    pub(super) fn is_code(&self) -> bool {
        let is_code = self.name.ends_with(".wasm") || self.name.ends_with(".js");
        is_code && self.name != "worker.js" && !self.name.starts_with("preview/")
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

/// Measures every file under a folder that already has its compressed copies, sorted by path.
pub(crate) fn measure(folder: &Path) -> Result<Vec<Size>, Error> {
    let files = files::under(folder)?;
    files.iter().map(|file| Size::of(folder, file)).collect()
}

/// A table with a line for each file.
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
