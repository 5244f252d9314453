use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

use super::files::{read, write};

/// What the page may do, as a Content Security Policy: <https://www.w3.org/TR/CSP3/>
///
/// It depends on the page's style and scripts and not on the article, so the hosts' files stay right when
/// the article changes.
pub(crate) struct Policy {
    style: String,
    scripts: Vec<String>,
}

impl Policy {
    /// The policy of a page with this style and these scripts in it, and no others.
    pub(crate) fn of(style: &str, scripts: &[String]) -> Self {
        Self {
            style: hash(style),
            scripts: scripts.iter().map(|script| hash(script)).collect(),
        }
    }

    /// For the page's own `meta` element, which cannot say who may frame the page.
    pub(crate) fn for_page(&self) -> String {
        self.directives(&[])
    }

    /// For the host's header.
    pub(crate) fn for_host(&self) -> String {
        self.directives(&["frame-ancestors 'none'"])
    }

    /// Puts the host's policy in the place of the one in a configuration, which has it once, to the end of the line
    /// or of its quotes.
    pub(crate) fn write_into(&self, configuration: &Path) -> Result<(), String> {
        let text = read(configuration)?;
        let replaced = replaced(&text, &self.for_host())
            .ok_or_else(|| format!("{} has no line for the policy", configuration.display()))?;
        if replaced == text {
            return Ok(());
        }
        println!(
            "{} has the policy of this page now.",
            configuration.display()
        );
        write(configuration, &replaced)
    }

    fn directives(&self, only_by_header: &[&str]) -> String {
        let scripts = self.scripts.join(" ");
        let script = format!("script-src 'self' {scripts} 'wasm-unsafe-eval'");
        let style = format!("style-src {}", self.style);
        ["default-src 'none'", &script, &style]
            .iter()
            .chain(REST)
            .chain(only_by_header)
            .copied()
            .collect::<Vec<_>>()
            .join("; ")
    }
}

/// The one Trusted Types policy is for the address of the service worker.
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

/// The configuration with another policy in it.
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
    fn a_configuration_keeps_everything_but_its_policy() {
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
    fn only_the_header_says_who_may_frame_the_page() {
        let policy = Policy::of("", &[]);
        assert!(!policy.for_page().contains("frame-ancestors"));
        assert!(policy.for_host().contains("; frame-ancestors 'none'"));
    }

    #[test]
    fn digests_are_those_that_browsers_make() {
        // The example of https://www.w3.org/TR/CSP3/#framework-directive-source-list
        let policy = Policy::of("", &["alert('Hello, world.');".to_owned()]).for_page();
        let script = "script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' 'wasm-unsafe-eval'";
        assert!(policy.contains(script), "{policy}");
    }
}
