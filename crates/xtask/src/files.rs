//! Files and folders, with errors that name them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::error::Error;

/// Every file under a folder, in the order of their paths.
pub(crate) fn under(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    under_except(folder, &|_| false)
}

/// The same without the files and folders whose path in the folder `skip` matches.
pub(crate) fn under_except(
    folder: &Path,
    skip: &dyn Fn(&Path) -> bool,
) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(|cause| at(&next, cause))? {
            let path = entry.map_err(|cause| at(&next, cause))?.path();
            if path.strip_prefix(folder).is_ok_and(skip) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Copies every file under a folder to the same place under another one.
pub(crate) fn copy_all(from: &Path, to: &Path) -> Result<(), Error> {
    for file in under(from)? {
        let copy = to.join(file.strip_prefix(from).unwrap_or(&file));
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder).map_err(|cause| at(folder, cause))?;
        }
        fs::copy(&file, &copy).map_err(|cause| at(&copy, cause))?;
    }
    Ok(())
}

/// How many bytes a file has.
pub(crate) fn size(file: &Path) -> Result<u64, Error> {
    let facts = fs::metadata(file).map_err(|cause| at(file, cause))?;
    Ok(facts.len())
}

/// The error of an operation on this file or folder.
pub(crate) fn at(path: &Path, cause: io::Error) -> Error {
    Error::File {
        path: path.to_owned(),
        cause,
    }
}
