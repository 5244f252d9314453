//! Java, for the Nu Html Checker, which npm brings.

use super::apt;
use crate::process::find;

/// Debian's package of it.
const PACKAGE: &str = "default-jre-headless";

/// Installs it where that is allowed; without it that checker's tests are skipped, and say so.
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
