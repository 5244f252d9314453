use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// The page's Content Security Policy: <https://www.w3.org/TR/CSP3/>
///
/// It has digests of the page's style and scripts. These do not depend on the article, so the
/// headers of a host stay right when the article changes.
pub(super) struct Policy {
    style: String,
    scripts: Vec<String>,
}

impl Policy {
    /// The policy of a page with this style and these scripts in it, and no others.
    pub(super) fn of(style: &str, scripts: &[String]) -> Self {
        Self {
            style: hash(style),
            scripts: scripts.iter().map(|script| hash(script)).collect(),
        }
    }

    /// For the page's `meta` element, which cannot restrict who frames the page.
    pub(super) fn for_page(&self) -> String {
        self.directives(&[])
    }

    /// For the host's header.
    pub(super) fn for_host(&self) -> String {
        self.directives(&["frame-ancestors 'none'"])
    }

    /// A host's configuration with this policy in place of the one that it has. `None` if it has none. It must be
    /// there once, and ends with the line or the quotation mark.
    pub(super) fn within(&self, configuration: &str) -> Option<String> {
        replaced(configuration, &self.for_host())
    }

    fn directives(&self, header_only: &[&str]) -> String {
        let scripts = self.scripts.join(" ");
        let script = format!("script-src 'self' {scripts} 'wasm-unsafe-eval'");
        let style = format!("style-src {}", self.style);
        ["default-src 'none'", &script, &style]
            .iter()
            .chain(REST)
            .chain(header_only)
            .copied()
            .collect::<Vec<_>>()
            .join("; ")
    }
}

/// The directives that are the same for every page. The only Trusted Types policy is for the
/// address of the service worker.
const REST: &[&str] = &[
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types unfold",
];

/// The configuration with its policy replaced.
fn replaced(text: &str, policy: &str) -> Option<String> {
    let (before, rest) = text.split_once("Content-Security-Policy")?;
    let begin = rest.find("default-src")?;
    let (name, old) = rest.split_at_checked(begin)?;
    let end = old.find(['"', '\n'])?;
    let (_, after) = old.split_at_checked(end)?;
    (!name.contains('\n')).then(|| format!("{before}Content-Security-Policy{name}{policy}{after}"))
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::{Policy, replaced};

    fn check(configuration: &str, expected: Option<&str>) {
        let found = replaced(configuration, "default-src 'self'");
        assert_eq!(found.as_deref(), expected, "{configuration}");
    }

    #[test]
    fn only_the_policy_of_a_configuration_changes() {
        for (configuration, expected) in [
            (
                "/*\n  Content-Security-Policy: default-src 'none'; img-src 'self'\n  Other: x\n",
                Some("/*\n  Content-Security-Policy: default-src 'self'\n  Other: x\n"),
            ),
            (
                "add_header Content-Security-Policy \"default-src 'none'\" always;\n",
                Some("add_header Content-Security-Policy \"default-src 'self'\" always;\n"),
            ),
            ("# Content-Security-Policy\ndefault-src 'none'\n", None),
            ("/*\n  Other: x\n", None),
        ] {
            check(configuration, expected);
        }
    }

    #[test]
    fn only_the_header_restricts_who_frames_the_page() {
        let policy = Policy::of("", &[]);
        assert!(!policy.for_page().contains("frame-ancestors"));
        assert!(policy.for_host().contains("; frame-ancestors 'none'"));
    }

    #[test]
    fn digests_match_those_of_browsers() {
        // The example in https://www.w3.org/TR/CSP3/#framework-directive-source-list
        let policy = Policy::of("", &["alert('Hello, world.');".to_owned()]).for_page();
        let script = "script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' 'wasm-unsafe-eval'";
        assert!(policy.contains(script), "{policy}");
    }
}
