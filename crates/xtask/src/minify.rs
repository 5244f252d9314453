//! Minifying what Trunk has built.

mod page;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use crate::{error::Error, files};

pub(crate) use page::page;

/// How many hexadecimal digits wasm-bindgen appends to the name of an import.
const DIGITS: usize = 16;

/// Minifies every script under a folder, and the names by which the wasm files there import from them.
///
/// Trunk's own `minify` does not touch these files, and rewrites the page's head, which baking needs as it is.
pub(crate) fn app(folder: &Path) -> Result<(), Error> {
    let files = files::under(folder)?;
    let with_extension = |wanted: &str| -> Vec<&PathBuf> {
        let has_it = |file: &&PathBuf| {
            file.extension()
                .is_some_and(|extension| extension == wanted)
        };
        files.iter().filter(has_it).collect()
    };
    let mut names = BTreeSet::new();
    for file in with_extension("js") {
        let source = fs::read_to_string(file).map_err(|cause| files::at(file, cause))?;
        let short = minifier::js::minify(&source).to_string();
        names.extend(import_names(&short));
        fs::write(file, short).map_err(|cause| files::at(file, cause))?;
    }
    let short_names = compressible(names);
    for file in with_extension("js")
        .into_iter()
        .chain(with_extension("wasm"))
    {
        let bytes = fs::read(file).map_err(|cause| files::at(file, cause))?;
        fs::write(file, renamed(bytes, &short_names)).map_err(|cause| files::at(file, cause))?;
    }
    Ok(())
}

/// The names of imports in a script, such as `__wbg_body_0123456789abcdef`.
fn import_names(script: &str) -> impl Iterator<Item = String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    script
        .split(move |c| !is_part(c))
        .filter(|word| {
            let digits = word.rsplit('_').next().unwrap_or_default();
            word.starts_with("__wb")
                && digits.len() == DIGITS
                && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        })
        .map(str::to_owned)
}

/// For each name, another one of the same length that compresses better: wasm-bindgen's digits come from a digest, and
/// the 280 names that the app imports, each in two files, cost 5 KB of brotli. Here the digits count the names that are
/// alike without them.
fn compressible(names: BTreeSet<String>) -> BTreeMap<String, String> {
    let mut seen = BTreeMap::<String, usize>::new();
    names
        .into_iter()
        .filter_map(|name| {
            let stem = name.get(..name.len().checked_sub(DIGITS)?)?.to_owned();
            let count = seen.entry(stem.clone()).or_default();
            let short = format!("{stem}{count:0DIGITS$}");
            *count += 1;
            Some((name, short))
        })
        .collect()
}

/// The bytes with each name replaced. All names keep their lengths, so the sections of a wasm file keep theirs.
fn renamed(mut bytes: Vec<u8>, names: &BTreeMap<String, String>) -> Vec<u8> {
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| position(rest, b"__wb")) {
        at += found;
        let rest = bytes.get(at..).unwrap_or_default();
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let most = rest.iter().take_while(|byte| is_part(byte)).count();
        // In a wasm file, the byte after a name may look like a part of it.
        let short = (DIGITS..=most).rev().find_map(|length| {
            let name = std::str::from_utf8(rest.get(..length)?).ok()?;
            names.get(name)
        });
        match short {
            Some(short) => {
                let end = at + short.len();
                if let Some(place) = bytes.get_mut(at..end) {
                    place.copy_from_slice(short.as_bytes());
                }
                at = end;
            }
            None => at += 1,
        }
    }
    bytes
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_imports_are_found() {
        let script = "f({__wbg_new_0123456789abcdef:function(a){},__wbg_get:1,__wbindgen_cast_00000000000000ff:2,\
                      x_0123456789abcdef:3})";
        let names: Vec<String> = import_names(script).collect();
        assert_eq!(
            names,
            [
                "__wbg_new_0123456789abcdef",
                "__wbindgen_cast_00000000000000ff"
            ]
        );
    }

    #[test]
    fn names_that_are_alike_are_counted() {
        let names = [
            "__wbg_new_aaaaaaaaaaaaaaaa",
            "__wbg_new_bbbbbbbbbbbbbbbb",
            "__wbg_old_cccccccccccccccc",
        ];
        let names = compressible(names.map(str::to_owned).into());
        let short: Vec<&String> = names.values().collect();
        assert_eq!(
            short,
            [
                "__wbg_new_0000000000000000",
                "__wbg_new_0000000000000001",
                "__wbg_old_0000000000000000"
            ]
        );
    }

    #[test]
    fn both_files_are_renamed_alike() {
        let names = BTreeMap::from([(
            "__wbg_new_0123456789abcdef".to_owned(),
            "__wbg_new_0000000000000000".to_owned(),
        )]);
        for (bytes, expected) in [
            (
                &b"a=__wbg_new_0123456789abcdef(b)"[..],
                &b"a=__wbg_new_0000000000000000(b)"[..],
            ),
            // In a wasm file the kind of the import follows, which may be a letter.
            (
                b"\x1a__wbg_new_0123456789abcdefa__wbg_old",
                b"\x1a__wbg_new_0000000000000000a__wbg_old",
            ),
            (b"__wb", b"__wb"),
            (b"", b""),
        ] {
            assert_eq!(renamed(bytes.to_vec(), &names), expected);
        }
    }
}
