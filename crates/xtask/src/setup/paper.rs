//! pdftotext, with which the end-to-end tests read the printed page.

use super::apt;

/// Installs it where that is allowed. Without it the tests of printing are skipped and reported as such.
pub(super) fn install_missing() {
    apt::install_missing(&[("poppler-utils", "/usr/bin/pdftotext")], "a few seconds");
}
