//! How large the code in dist/ is, as servers send it.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::error::Error;

/// One file's sizes, in bytes.
pub(super) struct Size {
    /// The path within dist/.
    name: String,
    raw: u64,
    gzip: u64,
    /// At brotli's best, as static hosts do it: quality 11, window 22.
    pub(super) brotli: u64,
}

/// Measures every wasm and JavaScript file under a folder, in the order of their names.
pub(super) fn measure(folder: &Path) -> Result<Vec<Size>, Error> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    files.iter().map(|file| size(folder, file)).collect()
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

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(|cause| at(folder, cause))? {
        let path = entry.map_err(|cause| at(folder, cause))?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path
            .extension()
            .is_some_and(|kind| kind == "wasm" || kind == "js")
        {
            files.push(path);
        }
    }
    Ok(())
}

fn size(folder: &Path, file: &Path) -> Result<Size, Error> {
    let bytes = fs::read(file).map_err(|cause| at(file, cause))?;
    Ok(Size {
        name: file
            .strip_prefix(folder)
            .unwrap_or(file)
            .display()
            .to_string(),
        raw: bytes.len() as u64,
        gzip: gzip(&bytes).map_err(|cause| at(file, cause))?,
        brotli: brotli(&bytes).map_err(|cause| at(file, cause))?,
    })
}

fn gzip(bytes: &[u8]) -> io::Result<u64> {
    let mut writer = flate2::write::GzEncoder::new(Counter(0), flate2::Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?.0)
}

fn brotli(mut bytes: &[u8]) -> io::Result<u64> {
    let mut counter = Counter(0);
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut counter, &parameters)?;
    Ok(counter.0)
}

/// Takes bytes and keeps only their number.
struct Counter(u64);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn at(path: &Path, cause: io::Error) -> Error {
    Error::File {
        path: path.to_owned(),
        cause,
    }
}
