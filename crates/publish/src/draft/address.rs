//! Addresses of links, as an article may have them.

use percent_encoding::percent_decode_str;

/// The address that a link leads to, if an article may have it.
pub(super) fn address(href: &str) -> Option<String> {
    let href = href.trim();
    let href = match href.strip_prefix("//") {
        Some(rest) => format!("https://{rest}"),
        None => unwrapped(href).unwrap_or_else(|| href.to_owned()),
    };
    let href = match href.split_at_checked("tel:".len()) {
        Some((scheme, number)) if scheme.eq_ignore_ascii_case("tel:") => {
            format!("tel:{}", number.replace([' ', '\u{a0}', '/'], ""))
        }
        _ => href.replace(' ', "%20"),
    };
    (!href.starts_with('#') && article::is_href(&href)).then_some(href)
}

/// The target of Google's redirection, which its exports put before every address.
fn unwrapped(href: &str) -> Option<String> {
    let (_, rest) = href.split_once("://www.google.com/url?")?;
    let mut fields = rest.split('&').filter_map(|field| field.split_once('='));
    let (_, to) = fields.find(|(name, _)| *name == "q" || *name == "url")?;
    let to = percent_decode_str(to).decode_utf8().ok()?;
    Some(to.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_whole_or_none() {
        for (href, expected) in [
            ("https://example.org/a", Some("https://example.org/a")),
            (
                " https://example.org/a b ",
                Some("https://example.org/a%20b"),
            ),
            ("//example.org/a", Some("https://example.org/a")),
            ("tel:+44 116 123", Some("tel:+44116123")),
            ("tel:abc", None),
            ("/about", None),
            ("#note", None),
            ("javascript:x", None),
            (
                "https://www.google.com/url?q=https://example.org/a%3Fb%3D1&sa=D",
                Some("https://example.org/a?b=1"),
            ),
        ] {
            assert_eq!(address(href).as_deref(), expected, "{href}");
        }
    }
}
