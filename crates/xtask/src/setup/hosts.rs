//! nginx and Caddy, with which the end-to-end tests run the configurations in deploy/.

use std::path::Path;

use super::apt;
use crate::process::find;

/// Debian packages, and a file of each that exists if it is installed.
const PACKAGES: [(&str, &str); 3] = [
    ("nginx", "/usr/sbin/nginx"),
    (
        "libnginx-mod-http-brotli-static",
        "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    ),
    ("caddy", "/usr/bin/caddy"),
];

/// Installs them where that is allowed. Without them the tests of hosts are skipped and reported as such.
pub(super) fn install_missing() {
    let missing: Vec<&str> = PACKAGES
        .iter()
        .filter(|(package, file)| find(package).is_none() && !Path::new(file).exists())
        .map(|(package, _)| *package)
        .collect();
    if missing.is_empty() || !apt::allowed() {
        return;
    }
    println!(
        "Installing {} with apt-get, a few seconds.",
        missing.join(", ")
    );
    if let Err(error) = apt::install(&missing) {
        println!("They could not be installed. {error}");
    }
}
