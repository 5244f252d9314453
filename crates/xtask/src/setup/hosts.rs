//! nginx and Caddy, with which the end-to-end tests run the configurations in deploy/.

use super::apt;

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
    apt::install_missing(&PACKAGES, "a few seconds");
}
