//! Addresses, as they are given on the command line.

use url::{Host, Url};

/// An https address with a host, and a path if there is one: nothing that is another page's, somebody's name, or written
/// in another way in HTML.
///
/// # Errors
/// What to write.
pub(crate) fn address(text: &str) -> Result<String, String> {
    let url = Url::parse(text).ok().filter(is_plain);
    let begins_with_host = text
        .get("https://".len()..)
        .is_some_and(|rest| !rest.starts_with(['/', '\\']));
    let Some(url) = url.filter(|_| begins_with_host) else {
        return Err(
            "write an https address with a host and nothing else than a path, such as https://example.org/reading/"
                .to_owned(),
        );
    };
    let written = text.trim_end_matches('/');
    if url
        .as_str()
        .trim_end_matches('/')
        .eq_ignore_ascii_case(written)
    {
        Ok(url.into())
    } else {
        Err(format!("write {url}"))
    }
}

/// The address of a folder on the page's own host.
///
/// # Errors
/// What to write.
pub(crate) fn folder_on_the_host(text: &str) -> Result<String, String> {
    let is_on_the_host = ["/", "./", "../"]
        .iter()
        .any(|start| text.starts_with(start));
    let is_folder = is_on_the_host && !text.starts_with("//") && text.ends_with('/');
    if is_folder && is_path(text) {
        Ok(text.to_owned())
    } else {
        Err("write the address of a folder on the same host, such as ../app/ or /app/".to_owned())
    }
}

fn is_plain(url: &Url) -> bool {
    let has_host = match url.host() {
        Some(Host::Domain(domain)) => domain.split('.').all(is_label),
        Some(_) => true,
        None => false,
    };
    url.scheme() == "https"
        && has_host
        && url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none()
        && is_path(url.path())
}

/// A part of a domain's name. <https://www.rfc-editor.org/rfc/rfc1123#page-13>
fn is_label(label: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !label.is_empty()
        && label.bytes().all(is_allowed)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Whether every character is one that a path may have, or escaped. <https://www.rfc-editor.org/rfc/rfc3986#section-3.3>
fn is_path(path: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/".contains(c);
    let mut parts = path.split('%');
    let is_start = parts
        .next()
        .is_some_and(|start| start.chars().all(is_allowed));
    is_start
        && parts.all(|part| {
            let digits = part.bytes().take_while(u8::is_ascii_hexdigit).count();
            digits >= 2 && part.chars().all(is_allowed)
        })
}

#[cfg(test)]
mod tests {
    use super::{address, folder_on_the_host};

    #[test]
    fn only_a_plain_address_with_a_host_is_one() {
        for (text, expected) in [
            ("https://example.org", Some("https://example.org/")),
            (
                "https://example.org/reading/",
                Some("https://example.org/reading/"),
            ),
            (
                "https://Example.org:8443/a%20b/(c)",
                Some("https://example.org:8443/a%20b/(c)"),
            ),
            ("https://localhost/", Some("https://localhost/")),
            ("https://127.0.0.1/", Some("https://127.0.0.1/")),
            ("http://example.org/", None),
            ("https://", None),
            ("https:///x", None),
            ("https:x", None),
            ("https://.../", None),
            ("https://a..b/", None),
            ("https://-a.org/", None),
            ("https://user@x.org/", None),
            ("https://user:word@x.org/", None),
            ("https://x.org/?q#f", None),
            ("https://x.org/?", None),
            ("https://x.org/#", None),
            ("https://x.org/\"><script>", None),
            ("https://x.org/a b", None),
            ("https://x.org/a\\b", None),
            ("https://x.org/ä", None),
            ("https://x.org/a|b", None),
            ("https://x.org/%zz", None),
            (" https://x.org/", None),
            ("example.org", None),
            ("mailto:a@example.org", None),
            ("/reading/", None),
        ] {
            assert_eq!(address(text).ok().as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn only_a_folder_on_the_same_host_can_be_shared() {
        for (text, is_one) in [
            ("/", true),
            ("/app/", true),
            ("../app/", true),
            ("../../a%20b/", true),
            ("./app/", true),
            ("/app", false),
            ("app/", false),
            ("", false),
            ("//example.org/app/", false),
            ("https://example.org/app/", false),
            ("/app/?q/", false),
            ("/a b/", false),
            ("/a\\b/", false),
            ("/\"><script>/", false),
        ] {
            assert_eq!(folder_on_the_host(text).is_ok(), is_one, "{text}");
        }
    }

    #[test]
    fn an_address_that_has_to_be_escaped_is_given() {
        let refused = address("https://x.org/a b").unwrap_err();
        assert_eq!(refused, "write https://x.org/a%20b");
    }
}
