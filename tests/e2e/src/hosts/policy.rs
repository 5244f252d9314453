//! The Content Security Policy, which each configuration contains once.

use std::fs;

use crate::{
    outcome::{Outcome, ensure},
    site::Dist,
};

const NAME: &str = "Content-Security-Policy";

const FILES: [(&str, &str); 3] = [
    (
        "deploy/nginx.conf",
        include_str!("../../../../deploy/nginx.conf"),
    ),
    (
        "deploy/Caddyfile",
        include_str!("../../../../deploy/Caddyfile"),
    ),
    ("public/_headers", super::headers::TEXT),
];

/// What the policy has to contain.
const ALWAYS: [&str; 9] = [
    "default-src 'none'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types unfold",
];

/// The policy in public/_headers.
pub(crate) fn of_the_rules() -> Outcome<&'static str> {
    of("public/_headers", super::headers::TEXT)
}

/// Fails unless every configuration has the same policy, as strict as intended.
pub(super) fn is_the_same(dist: &Dist) -> Outcome {
    let policy = of_the_rules()?;
    let built = fs::read_to_string(dist.folder.join("index.html"))?;
    let for_page = policy.replace("; frame-ancestors 'none'", "");
    ensure(built.contains(&format!("content=\"{for_page}\"")), || {
        "the page has another policy than the hosts: run `cargo xtask build`, which mends them"
            .into()
    })?;
    for (file, text) in FILES {
        let other = of(file, text)?;
        ensure(other == policy, || format!("{file} has {other:?}"))?;
    }
    let parts: Vec<&str> = policy.split("; ").collect();
    for part in ALWAYS {
        ensure(parts.contains(&part), || {
            format!("the policy has no {part:?}")
        })?;
    }
    for lax in [
        "'unsafe-inline'",
        "'unsafe-eval'",
        "*",
        "http:",
        "https:",
        "data:",
    ] {
        ensure(!policy.contains(lax), || format!("the policy has {lax}"))?;
    }
    Ok(())
}

/// The value of the policy in the one line of a configuration that names it: up to the closing quote or the end of
/// the line.
fn of(file: &str, text: &'static str) -> Outcome<&'static str> {
    let mut lines = text.lines().filter_map(|line| line.split_once(NAME));
    let (_, rest) = lines.next().ok_or(format!("{file} has no policy"))?;
    ensure(lines.next().is_none(), || {
        format!("{file} has two policies")
    })?;
    let quoted = rest.trim_start_matches([':', ' ']).strip_prefix('"');
    let policy = match quoted {
        Some(quoted) => quoted.split('"').next(),
        None => rest.strip_prefix(": "),
    };
    Ok(policy.ok_or(format!("{file}: no policy can be read from {rest:?}"))?)
}
