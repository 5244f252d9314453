//! The compressed copies in dist/, which a server sends instead of the file to browsers that accept them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use compress::{WAYS, beside};

use crate::error::Error;
use crate::files;

/// Extensions of text formats, and of wasm. Pictures and fonts are compressed already.
const KINDS: [&str; 12] = [
    "css",
    "html",
    "ico",
    "js",
    "json",
    "md",
    "svg",
    "txt",
    "vtt",
    "wasm",
    "webmanifest",
    "xml",
];

/// Writes `.br` and `.gz` copies of every file under a folder that they make smaller.
pub(super) fn all(folder: &Path) -> Result<(), Error> {
    let files = files::under(folder)?;
    files
        .iter()
        .filter(|file| is_compressible(file))
        .try_for_each(write_copies)
}

/// How many bytes a server sends for a file: the size of its copy with this extension, or its own where there is none.
pub(crate) fn transfer_size(file: &Path, ending: &str) -> Result<u64, Error> {
    let copy = beside(file, ending);
    files::size(if copy.is_file() { &copy } else { file })
}

fn is_compressible(file: &Path) -> bool {
    file.extension()
        .is_some_and(|kind| KINDS.iter().any(|known| kind == *known))
}

fn write_copies(file: &PathBuf) -> Result<(), Error> {
    let bytes = fs::read(file).map_err(|cause| files::at(file, cause))?;
    WAYS.iter().try_for_each(|way| {
        let compressed = (way.compress)(&bytes).map_err(|cause| files::at(file, cause))?;
        if !is_worthwhile(bytes.len(), compressed.len()) {
            return Ok(());
        }
        let copy = beside(file, way.ending);
        fs::write(&copy, compressed).map_err(|cause| files::at(&copy, cause))
    })
}

/// A copy is worth an extra file, and the browser's work, if it saves at least 5 %.
fn is_worthwhile(raw: usize, compressed: usize) -> bool {
    compressed.saturating_mul(20) <= raw.saturating_mul(19)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed test panics")]

    use std::{collections::BTreeSet, fs, path::Path};

    use super::{all, is_compressible, is_worthwhile, transfer_size};

    fn check_compressible(name: &str, expected: bool) {
        assert_eq!(is_compressible(Path::new(name)), expected, "{name}");
    }

    #[test]
    fn text_and_wasm_are_compressed_and_pictures_are_not() {
        check_compressible("dist/index.html", true);
        check_compressible("dist/app_bg.wasm", true);
        check_compressible("dist/site.webmanifest", true);
        check_compressible("dist/icon.svg", true);
        check_compressible("dist/card.png", false);
        check_compressible("dist/face.woff2", false);
        check_compressible("dist/index.html.br", false);
        check_compressible("dist/_headers", false);
    }

    fn check_worthwhile(raw: usize, compressed: usize, expected: bool) {
        assert_eq!(
            is_worthwhile(raw, compressed),
            expected,
            "{compressed} of {raw}"
        );
    }

    #[test]
    fn a_copy_is_a_twentieth_smaller_or_not_there() {
        check_worthwhile(100, 95, true);
        check_worthwhile(100, 96, false);
        check_worthwhile(100, 120, false);
        check_worthwhile(0, 20, false);
    }

    #[test]
    fn copies_stand_beside_their_files_and_weigh_what_travels() {
        let folder = std::env::temp_dir().join(format!("unfold-copies-{}", std::process::id()));
        fs::create_dir_all(folder.join("sub")).unwrap();
        let words = "words ".repeat(500);
        for (name, text) in [
            ("index.html", words.as_str()),
            ("sub/a.json", &words),
            ("tiny.svg", "<svg/>"),
            ("card.png", &words),
        ] {
            fs::write(folder.join(name), text).unwrap();
        }

        all(&folder).unwrap();

        let names = |path: &Path| -> BTreeSet<String> {
            let entries = fs::read_dir(path).unwrap();
            entries
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect()
        };
        let (top, sub) = (names(&folder), names(&folder.join("sub")));
        let size = |name: &str, ending| transfer_size(&folder.join(name), ending).unwrap();
        let (page, tiny) = (size("index.html", "br"), size("tiny.svg", "gz"));
        fs::remove_dir_all(&folder).unwrap();

        let expected = [
            "card.png",
            "index.html",
            "index.html.br",
            "index.html.gz",
            "sub",
            "tiny.svg",
        ];
        assert!(top.iter().eq(&expected), "{top:?}");
        assert!(
            sub.iter().eq(&["a.json", "a.json.br", "a.json.gz"]),
            "{sub:?}"
        );
        assert!(page < 100, "{page}");
        assert_eq!(tiny, 6);
    }
}
