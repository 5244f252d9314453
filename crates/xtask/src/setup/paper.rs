//! pdftotext, by which the end-to-end tests read what was printed.

use super::apt;
use crate::process::find;

/// Installs it where that is allowed; without it the tests of paper are skipped, and say so.
pub(super) fn install_missing() {
    if find("pdftotext").is_some() || !apt::allowed() {
        return;
    }
    println!("Installing poppler-utils with apt-get, a few seconds.");
    if let Err(error) = apt::install(&["poppler-utils"]) {
        println!("pdftotext could not be installed. {error}");
    }
}
