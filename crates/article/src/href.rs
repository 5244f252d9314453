//! Addresses. A browser repairs what it is given: it drops tabs and line breaks, turns `\` into
//! `/`, and ignores case and leading space. An address that would need such repair is rejected
//! rather than repaired the same way.

use crate::json::Json;
use crate::line::is_unseen;
use crate::note::NoteKind;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::Wire;

/// The target of a link: `https`, `http`, `mailto`, `tel`, or `#` and an id on the same page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Href(String);

impl Href {
    /// The address as in the file, safe as the value of an `href` attribute.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for Href {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let href = reader.shaped(json, is_href, |found| ProblemKind::NotALink { found });
        if let Some(id) = href.strip_prefix('#')
            && !reader.ids.is_anchor(id)
        {
            reader.note(NoteKind::DeadFragment);
        }
        Self(href)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({
            "type": "string",
            "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|#)[^\\s\\\\]+$",
        })
    }
}

/// An `https` or `http` address.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct WebAddress(String);

impl WebAddress {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for WebAddress {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(
            reader.shaped(json, is_web_address, |found| ProblemKind::NotAWebAddress {
                found,
            }),
        )
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\]+$" })
    }
}

/// An `https` address: people in need are sent there.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct SecureAddress(String);

impl SecureAddress {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for SecureAddress {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(reader.shaped(json, is_secure_address, |found| {
            ProblemKind::NotASecureAddress { found }
        }))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]://[^\\s\\\\]+$" })
    }
}

/// Whether an address may be the target of a link.
pub fn is_href(text: &str) -> bool {
    if !is_clean(text) {
        return false;
    }
    if let Some(id) = text.strip_prefix('#') {
        return !id.is_empty();
    }
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    match scheme.to_ascii_lowercase().as_str() {
        "https" | "http" => has_plain_host(rest),
        "mailto" => rest
            .split_once('@')
            .is_some_and(|(user, host)| !user.is_empty() && !host.is_empty()),
        "tel" => {
            rest.bytes().any(|byte| byte.is_ascii_digit())
                && rest
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || b"+-.()".contains(&byte))
        }
        _ => false,
    }
}

fn is_web_address(text: &str) -> bool {
    has_scheme(text, "https") || has_scheme(text, "http")
}

fn is_secure_address(text: &str) -> bool {
    has_scheme(text, "https")
}

fn has_scheme(text: &str, wanted: &str) -> bool {
    is_clean(text)
        && text.split_once(':').is_some_and(|(scheme, rest)| {
            scheme.eq_ignore_ascii_case(wanted) && has_plain_host(rest)
        })
}

/// Whether it has no white space, control or invisible characters, and no `\`.
fn is_clean(text: &str) -> bool {
    !text.contains(|c| c == '\\' || is_unseen(c))
}

/// Whether it is `//host…` without a user name: `https://bank.example@other.example` does not lead
/// where it seems to.
fn has_plain_host(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix("//") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let first = host.chars().next();
    first.is_some_and(|c| !c.is_ascii_punctuation() || c == '[')
        && !host.chars().any(|c| "@<>\"`{}|^%".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(href: &str, expected: bool) {
        assert_eq!(is_href(href), expected, "{href:?}");
    }

    #[test]
    fn only_safe_links_are_allowed() {
        check("https://example.org", true);
        check("http://example.org:8080/a?b=c#d", true);
        check("HTTPS://example.org/", true);
        check("https://例え.jp/ページ", true);
        check("https://[2001:db8::1]/", true);
        check("mailto:someone@example.org", true);
        check("tel:+44-116-123", true);
        check("#rapid-relief", true);

        check("", false);
        check("#", false);
        check("example.org", false);
        check("/page", false);
        check("//example.org/", false);
        check("https:example.org", false);
        check("https:/example.org", false);
        check("https://", false);
        check("https:///path", false);
        check("https://@example.org", false);
        check("https://user@example.org", false);
        check("https://user:word@example.org", false);
        check("https://exa mple.org", false);
        check("https:\\\\example.org", false);
        check("https://example.org\\@other.example", false);
        check("https://%65xample.org", false);
        check("javascript:alert(1)", false);
        check("JavaScript:alert(1)", false);
        check(" javascript:alert(1)", false);
        check(" https://example.org", false);
        check("java\tscript:alert(1)", false);
        check("java\nscript:alert(1)", false);
        check("\u{1}javascript:alert(1)", false);
        check("java\u{200b}script:alert(1)", false);
        check("https://example.org\u{202e}gro", false);
        check("data:text/html,hello", false);
        check("vbscript:x", false);
        check("file:///etc/passwd", false);
        check("blob:https://example.org/1", false);
        check("tel:javascript", false);
        check("tel:", false);
        check("mailto:", false);
        check("mailto:@", false);
    }
}
