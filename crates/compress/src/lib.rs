//! Compressed copies of a site's files, which servers send in place of a file to browsers that
//! accept them.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

/// A content encoding.
pub struct Way {
    /// Its name in `Accept-Encoding`, which is also the extension of a copy's name.
    pub ending: &'static str,
    /// Compresses bytes as far as it can.
    pub compress: fn(&[u8]) -> io::Result<Vec<u8>>,
}

/// The encodings that hosts know.
pub const WAYS: [Way; 2] = [
    Way {
        ending: "br",
        compress: brotli,
    },
    Way {
        ending: "gz",
        compress: gzip,
    },
];

/// The path of the copy of a file with this extension.
pub fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// Brotli at its best: quality 11, window 22.
fn brotli(mut bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Gzip at its best, and without a date, so that the same bytes give the same copy.
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = flate2::GzBuilder::new()
        .mtime(0)
        .write(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed test panics")]

    use std::io::Read;

    use super::{brotli, gzip};

    #[test]
    fn copies_decompress_to_the_file() {
        let text = "the same words, ".repeat(200).into_bytes();

        let mut plain = Vec::new();
        let copy = brotli(&text).unwrap();
        brotli::BrotliDecompress(&mut copy.as_slice(), &mut plain).unwrap();
        assert!(plain == text, "brotli");

        let mut plain = Vec::new();
        let copy = gzip(&text).unwrap();
        flate2::read::GzDecoder::new(copy.as_slice())
            .read_to_end(&mut plain)
            .unwrap();
        assert!(plain == text, "gzip");
    }

    #[test]
    fn gzip_has_no_date() {
        let copy = gzip(b"text").unwrap();
        assert_eq!(copy.get(4..8), Some([0; 4].as_slice()));
    }
}
