//! What every host answers, whichever it is.

use super::policy;
use crate::outcome::Outcome;

/// How long browsers keep a file whose name changes with its bytes.
pub(super) const KEPT: &str = "public, max-age=31536000, immutable";

/// Browsers keep the file, and ask each time whether it is still the same.
pub(super) const ASKED_ANEW: &str = "no-cache";

/// What a browser may not do with the page, apart from its policy.
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

/// The types, by what a name ends in.
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

/// The headers of safety with their values.
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

/// What browsers may keep of a file.
pub(super) fn caching(name: &str) -> &'static str {
    if is_hashed(name) { KEPT } else { ASKED_ANEW }
}

/// Whether Trunk has put a digest into the name.
pub(super) fn is_hashed(name: &str) -> bool {
    name.strip_prefix("unfold-app-")
        .and_then(|rest| rest.strip_suffix(".js").or(rest.strip_suffix("_bg.wasm")))
        .is_some_and(|digest| {
            digest.len() == 16 && digest.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
}

/// The encoding in which a file travels to a browser that takes only this one. An article is not
/// sent from a copy: it may be replaced alone, and its copies would go on saying the old one.
pub(super) fn encoding(name: &str, accepted: &'static str, has_copy: bool) -> &'static str {
    let from_copy = has_copy && !name.ends_with(".json");
    let on_the_way = has_copy && name.ends_with(".json") && accepted == "gzip";
    if from_copy || on_the_way {
        accepted
    } else {
        ""
    }
}
