//! Minifying the app's JavaScript.

use std::{fs, path::Path};

use crate::{error::Error, files};

/// Minifies every script under a folder, in place.
///
/// Trunk's own `minify` does not touch these files, and rewrites the page's head, which baking needs as it is.
pub(crate) fn javascript(folder: &Path) -> Result<(), Error> {
    for file in files::under(folder)? {
        if file.extension().is_some_and(|extension| extension == "js") {
            let source = fs::read_to_string(&file).map_err(|cause| files::at(&file, cause))?;
            let short = minifier::js::minify(&source).to_string();
            fs::write(&file, short).map_err(|cause| files::at(&file, cause))?;
        }
    }
    Ok(())
}
