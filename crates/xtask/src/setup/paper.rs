//! pdftotext, with which the end-to-end tests read the printed page.

use super::apt;
use crate::process::find;

/// Installs it where that is allowed. Without it the tests of printing are skipped and reported as such.
pub(super) fn install_missing() {
    if find("pdftotext").is_some() || !apt::allowed() {
        return;
    }
    println!("Installing poppler-utils with apt-get, a few seconds.");
    if let Err(error) = apt::install(&["poppler-utils"]) {
        println!("pdftotext could not be installed. {error}");
    }
}
