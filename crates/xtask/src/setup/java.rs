//! Java, for the Nu Html Checker, which is an npm package.

use super::apt;
use crate::process::find;

/// The Debian package.
const PACKAGE: &str = "default-jre-headless";

/// Installs it where that is allowed. Without it the checker's tests are skipped and reported as such.
pub(super) fn install_missing() {
    if find("java").is_some() {
        return;
    }
    if !apt::allowed() {
        println!("The Nu Html Checker needs Java 17 or newer (on Debian the package {PACKAGE}).");
        return;
    }
    println!("Installing {PACKAGE} with apt-get, about a minute.");
    if let Err(error) = apt::install(&[PACKAGE]) {
        println!("Java could not be installed. {error}");
    }
}
