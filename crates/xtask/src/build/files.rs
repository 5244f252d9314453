//! The files of a built site.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::error::Error;

/// Every file under a folder, in the order of their paths.
pub(crate) fn under(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    Ok(files)
}

/// How many bytes a file has.
pub(crate) fn size(file: &Path) -> Result<u64, Error> {
    let facts = fs::metadata(file).map_err(|cause| at(file, cause))?;
    Ok(facts.len())
}

/// The trouble, with the file that it is about.
pub(crate) fn at(path: &Path, cause: io::Error) -> Error {
    Error::File {
        path: path.to_owned(),
        cause,
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(|cause| at(folder, cause))? {
        let path = entry.map_err(|cause| at(folder, cause))?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
