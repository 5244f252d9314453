//! The compressed copies in dist/, which a server sends in a file's place to browsers that take them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use compress::{WAYS, beside};

use super::files;
use crate::error::Error;

/// The kinds of files that are text at heart, and wasm. Pictures and fonts are compressed within.
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

/// Writes the `.br` and `.gz` of every file under a folder that gains by it.
pub(super) fn all(folder: &Path) -> Result<(), Error> {
    let files = files::under(folder)?;
    files.iter().filter(|file| suits(file)).try_for_each(copies)
}

/// The bytes that travel for a file whose copies end in this: those of the copy, or its own where
/// it has none.
pub(super) fn size(file: &Path, ending: &str) -> Result<u64, Error> {
    let copy = beside(file, ending);
    files::size(if copy.is_file() { &copy } else { file })
}

fn suits(file: &Path) -> bool {
    file.extension()
        .is_some_and(|kind| KINDS.iter().any(|known| kind == *known))
}

fn copies(file: &PathBuf) -> Result<(), Error> {
    let bytes = fs::read(file).map_err(|cause| files::at(file, cause))?;
    WAYS.iter().try_for_each(|way| {
        let compressed = (way.compress)(&bytes).map_err(|cause| files::at(file, cause))?;
        if !gains(bytes.len(), compressed.len()) {
            return Ok(());
        }
        let copy = beside(file, way.ending);
        fs::write(&copy, compressed).map_err(|cause| files::at(&copy, cause))
    })
}

/// A copy is worth a file of its own, and the browser's work, from a twentieth less.
fn gains(raw: usize, compressed: usize) -> bool {
    compressed.saturating_mul(20) <= raw.saturating_mul(19)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed test panics")]

    use std::{collections::BTreeSet, fs, path::Path};

    use super::{all, gains, size, suits};

    fn check_suits(name: &str, expected: bool) {
        assert_eq!(suits(Path::new(name)), expected, "{name}");
    }

    #[test]
    fn text_and_wasm_are_compressed_and_pictures_are_not() {
        check_suits("dist/index.html", true);
        check_suits("dist/app_bg.wasm", true);
        check_suits("dist/site.webmanifest", true);
        check_suits("dist/icon.svg", true);
        check_suits("dist/card.png", false);
        check_suits("dist/face.woff2", false);
        check_suits("dist/index.html.br", false);
        check_suits("dist/_headers", false);
    }

    fn check_gains(raw: usize, compressed: usize, expected: bool) {
        assert_eq!(gains(raw, compressed), expected, "{compressed} of {raw}");
    }

    #[test]
    fn a_copy_is_a_twentieth_smaller_or_not_there() {
        check_gains(100, 95, true);
        check_gains(100, 96, false);
        check_gains(100, 120, false);
        check_gains(0, 20, false);
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
        let size = |name: &str, ending| size(&folder.join(name), ending).unwrap();
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
