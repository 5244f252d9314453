//! public/_headers, read as Netlify and Cloudflare Pages do, and compared with what every host has to answer.
//!
//! Their rules: <https://docs.netlify.com/manage/routing/headers/>,
//! <https://developers.cloudflare.com/pages/configuration/headers/>.

use std::{collections::BTreeSet, fs};

use super::{expected, files, headers::TEXT};
use crate::{
    outcome::{Outcome, ensure},
    site::Dist,
};

/// These need a rule for revalidation. For other files no rule is enough: both hosts then send
/// `public, max-age=0, must-revalidate`.
const NAMED: [&str; 5] = [
    "/",
    "/index.html",
    "/article.json",
    "/manifest.webmanifest",
    "/worker.js",
];

/// Cloudflare's limits.
const MOST_RULES: usize = 100;
const LONGEST_LINE: usize = 2000;

type Check = fn(&Dist) -> Outcome;

/// A pattern of paths with its headers.
struct Rule {
    pattern: &'static str,
    headers: Vec<(&'static str, &'static str)>,
}

/// The checks of the rules.
pub(super) fn all() -> [(&'static str, Check); 5] {
    [
        ("both hosts can read every line", can_be_read),
        ("hashed files are cached forever", kept),
        ("all other files are revalidated", asked_anew),
        ("every path gets the security headers", safe),
        ("the 404 page has the help lines", not_found),
    ]
}

fn can_be_read(_: &Dist) -> Outcome {
    let rules = rules()?;
    ensure(rules.len() <= MOST_RULES, || "too many rules".into())?;
    for rule in rules {
        let stars = rule.pattern.matches('*').count();
        ensure(stars <= 1 && !rule.pattern.contains(':'), || {
            format!("{} is more than Cloudflare matches", rule.pattern)
        })?;
    }
    for line in TEXT.lines() {
        ensure(line.len() <= LONGEST_LINE, || {
            format!("longer than Cloudflare reads: {line}")
        })?;
    }
    Ok(())
}

fn kept(dist: &Dist) -> Outcome {
    let names = files::asked_for(&dist.folder)?;
    let mut hashed = names
        .iter()
        .filter(|name| expected::is_hashed(name))
        .peekable();
    ensure(hashed.peek().is_some(), || "no name has a digest".into())?;
    hashed.try_for_each(|name| gives(&format!("/{name}"), "Cache-Control", expected::KEPT))
}

fn asked_anew(dist: &Dist) -> Outcome {
    for path in NAMED {
        gives(path, "Cache-Control", expected::ASKED_ANEW)?;
    }
    for name in files::asked_for(&dist.folder)? {
        let path = format!("/{name}");
        if !expected::is_hashed(&name) && !NAMED.contains(&path.as_str()) {
            gives(&path, "Cache-Control", "")?;
        }
    }
    Ok(())
}

fn safe(dist: &Dist) -> Outcome {
    let names = files::asked_for(&dist.folder)?;
    for name in names.iter().map(String::as_str).chain(["", "missing"]) {
        for (header, value) in expected::safety()? {
            gives(&format!("/{name}"), header, value)?;
        }
    }
    Ok(())
}

/// Without this page, Cloudflare Pages answers with the article for whatever is missing.
fn not_found(dist: &Dist) -> Outcome {
    let (page, missing) = (calls(dist, "index.html")?, calls(dist, "404.html")?);
    ensure(!missing.is_empty() && missing.is_subset(&page), || {
        format!("404.html calls {missing:?}, and the page calls {page:?}")
    })
}

/// The numbers that a page dials.
fn calls(dist: &Dist, page: &str) -> Outcome<BTreeSet<String>> {
    let text = fs::read_to_string(dist.folder.join(page))
        .map_err(|error| format!("dist/{page}: {error}"))?;
    let links = text.split("href=\"tel:").skip(1);
    let numbers = links.filter_map(|link| link.split('"').next());
    Ok(numbers.map(str::to_owned).collect())
}

/// Fails unless the rules give this path exactly this value. Both hosts join the values of several matching rules.
fn gives(path: &str, header: &str, expected: &str) -> Outcome {
    let rules = rules()?;
    let values: Vec<_> = rules
        .iter()
        .filter(|rule| rule.matches(path))
        .flat_map(|rule| &rule.headers)
        .filter(|(name, _)| name.eq_ignore_ascii_case(header))
        .map(|(_, value)| *value)
        .collect();
    let value = values.join(", ");
    ensure(value == expected, || {
        format!("{path}: {header} is {value:?} and not {expected:?}")
    })
}

fn rules() -> Outcome<Vec<Rule>> {
    let mut rules: Vec<Rule> = Vec::new();
    for line in TEXT.lines() {
        let words = line.trim();
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        if words.starts_with('/') {
            rules.push(Rule {
                pattern: words,
                headers: Vec::new(),
            });
            continue;
        }
        let header = words.split_once(": ").ok_or(format!("no header: {line}"))?;
        let rule = rules.last_mut().ok_or(format!("no rule above: {line}"))?;
        rule.headers.push(header);
    }
    Ok(rules)
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match self.pattern.split_once('*') {
            Some((before, after)) => path
                .strip_prefix(before)
                .is_some_and(|rest| rest.ends_with(after)),
            None => path == self.pattern,
        }
    }
}
