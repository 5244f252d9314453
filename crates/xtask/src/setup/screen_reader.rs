//! Orca, to which the end-to-end tests listen.

use super::apt;

/// Debian packages, and a file of each that exists if it is installed.
const PACKAGES: [(&str, &str); 5] = [
    ("orca", "/usr/bin/orca"),
    ("at-spi2-core", "/usr/libexec/at-spi-bus-launcher"),
    ("dbus-x11", "/usr/bin/dbus-launch"),
    ("xdotool", "/usr/bin/xdotool"),
    ("xvfb", "/usr/bin/Xvfb"),
];

/// Installs what is missing where that is allowed. Without it the tests are skipped and reported as such.
pub(super) fn install_missing() {
    apt::install_missing(&PACKAGES, "about a minute");
}
