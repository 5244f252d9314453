//! Pandoc, with which `unfold import` reads what word processors write.

use super::apt;

/// Installs it where that is allowed. Without it, the tests of such files only test what is said then.
pub(super) fn install_missing() {
    apt::install_missing(&[("pandoc", "/usr/bin/pandoc")], "half a minute");
}
