//! make, with which the tests carry out the makefile of docs/many-articles.md.

use super::apt;

/// Installs it where that is allowed.
pub(super) fn install_missing() {
    apt::install_missing(&[("make", "/usr/bin/make")], "a few seconds");
}
