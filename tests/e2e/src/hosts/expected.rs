//! What every host must answer: types, caching, security headers. This is the only place that says so. nginx and Caddy
//! run and are compared with it file by file; public/_headers is parsed and compared with it.

use super::policy;
use crate::outcome::Outcome;

/// For files whose name changes with their content.
pub(super) const KEPT: &str = "public, max-age=31536000, immutable";

/// Browsers revalidate the file on each use.
pub(super) const ASKED_ANEW: &str = "no-cache";

/// Security headers other than the policy.
const SAFETY: [(&str, &str); 5] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
    ),
];

/// Content types by the end of the name.
const TYPES: [(&str, &str); 9] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json; charset=utf-8"),
    ("webmanifest", "application/manifest+json; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("txt", "text/plain; charset=utf-8"),
];

/// The security headers with their values.
pub(super) fn safety() -> Outcome<Vec<(&'static str, &'static str)>> {
    let policy = ("Content-Security-Policy", policy::of_the_rules()?);
    Ok(SAFETY.into_iter().chain([policy]).collect())
}

/// The type of a file.
pub(super) fn content_type(name: &str) -> Outcome<&'static str> {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    TYPES
        .iter()
        .find(|(known, _)| *known == ending)
        .map(|(_, kind)| *kind)
        .ok_or_else(|| format!("the table names no type for {name}").into())
}

/// The `Cache-Control` of a file.
pub(super) fn caching(name: &str) -> &'static str {
    if is_hashed(name) { KEPT } else { ASKED_ANEW }
}

/// Whether the name contains a digest from Trunk.
pub(super) fn is_hashed(name: &str) -> bool {
    name.strip_prefix("unfold-app-")
        .and_then(|rest| rest.strip_suffix(".js").or(rest.strip_suffix("_bg.wasm")))
        .is_some_and(|digest| {
            (15..=16).contains(&digest.len()) && digest.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
}

/// The encoding of a response to a browser that accepts only this one. Precompressed copies of an article are not
/// sent: when only the article is replaced, they are out of date.
pub(super) fn encoding(name: &str, accepted: &'static str, has_copy: bool) -> &'static str {
    let from_copy = has_copy && !name.ends_with(".json");
    let on_the_way = has_copy && name.ends_with(".json") && accepted == "gzip";
    if from_copy || on_the_way {
        accepted
    } else {
        ""
    }
}
