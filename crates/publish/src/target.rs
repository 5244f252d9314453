//! Where a command writes.

use std::fs;
use std::path::{Path, PathBuf};

use crate::print::print;

/// A file, or the standard output.
#[derive(Debug)]
pub struct Target<'a> {
    /// The file's name; if there is none, the text is printed.
    pub file: Option<&'a str>,
    /// What happens to a file that is there already.
    pub existing: Existing,
}

/// What happens to a file that is there already: it may hold somebody's work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and nothing is written.
    Keep,
    /// It is written over.
    Replace,
}

impl Target<'_> {
    /// The file, if there is one.
    pub(crate) fn path(&self) -> Option<&Path> {
        self.file.map(Path::new)
    }

    /// Whether the file may be written. `own` is the file that the text comes from: an article that is written back into
    /// it loses nothing.
    ///
    /// # Errors
    /// A sentence, if it is there already and has to stay.
    pub(crate) fn is_free(&self, own: Option<&str>) -> Result<(), String> {
        let Some(file) = self.file else {
            return Ok(());
        };
        let is_own = own.is_some_and(|own| is_same(Path::new(own), Path::new(file)));
        // A device such as /dev/stdout keeps nothing.
        if self.existing == Existing::Replace || is_own || !Path::new(file).is_file() {
            return Ok(());
        }
        Err(format!(
            "{file} is there already, and is not written over; give another name, or add --force"
        ))
    }

    /// Writes a text there.
    ///
    /// # Errors
    /// A sentence, if it cannot be written.
    pub(crate) fn write(&self, text: &str) -> Result<bool, String> {
        match self.file {
            None => print(text)?,
            Some(file) => {
                fs::write(file, text).map_err(|error| format!("cannot write {file}: {error}"))?;
                println!("Wrote {file}.");
            }
        }
        Ok(true)
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| -> Option<PathBuf> { path.canonicalize().ok() };
    whole(one).is_some_and(|one| Some(one) == whole(other))
}
