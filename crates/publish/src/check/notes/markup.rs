//! HTML in a text: its tags.

use std::ops::Range;

/// A tag, such as `<i>` or `</i>`, or a comment.
pub(super) struct Tag<'a> {
    /// Where it is in the text, with its brackets.
    pub(super) range: Range<usize>,
    /// Its name as written, without a prefix such as `jats:`; empty for a comment.
    pub(super) name: &'a str,
    /// Whether it ends an element, as `</i>` does.
    pub(super) is_end: bool,
}

/// Prefixes of names in the XML of publishers.
const PREFIXES: [&str; 4] = ["jats:", "mml:", "m:", "xhtml:"];

/// Names of elements that are written in titles and texts. Others count as tags if they end, or
/// have attributes or a prefix: "p <a and b> c" has none.
const ELEMENTS: [&str; 40] = [
    "a",
    "b",
    "big",
    "blockquote",
    "bold",
    "br",
    "center",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "inf",
    "italic",
    "li",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "scp",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "u",
    "ul",
];

/// The tags of a text, in order.
pub(super) fn tags(text: &str) -> Vec<Tag<'_>> {
    let mut tags: Vec<Tag<'_>> = Vec::new();
    for (start, _) in text.match_indices('<') {
        let is_inside = tags.last().is_some_and(|last| start < last.range.end);
        let tag = text.get(start..).and_then(|rest| tag(start, rest));
        tags.extend(tag.filter(|_| !is_inside));
    }
    tags
}

fn tag(start: usize, rest: &str) -> Option<Tag<'_>> {
    if rest.starts_with("<!--") {
        let end = rest.find("-->")? + "-->".len();
        return Some(Tag {
            range: start..start + end,
            name: "",
            is_end: false,
        });
    }
    let end = rest.find('>')?;
    let inside = rest.get(1..end)?;
    let is_end = inside.starts_with('/');
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == ':' || c == '-';
    let name = inside.split(|c| !is_name(c)).next()?;
    let attributes = inside.strip_prefix(name)?;
    let has_end = || {
        let after = rest.get(end..).unwrap_or_default();
        after.contains(&format!("</{name}>"))
    };
    let mut prefixes = PREFIXES.iter();
    let bare = prefixes.find_map(|prefix| name.strip_prefix(prefix));
    let is_element = ELEMENTS.contains(&name.to_ascii_lowercase().as_str());
    let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && attributes
            .chars()
            .next()
            .is_none_or(|c| c == '/' || c.is_whitespace())
        && !attributes.contains('<')
        && (is_end || is_element || bare.is_some() || attributes.contains('=') || has_end());
    is_tag.then(|| Tag {
        range: start..start + end + 1,
        name: bare.unwrap_or(name),
        is_end,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_and_signs_are_not() {
        for (text, expected) in [
            ("of <i>N</i>-methyl", vec!["<i>", "</i>"]),
            ("CO<sub>2</sub>", vec!["<sub>", "</sub>"]),
            (
                "<span class=\"nocase\">d</span>",
                vec!["<span class=\"nocase\">", "</span>"],
            ),
            ("one<br/>two<BR>", vec!["<br/>", "<BR>"]),
            ("a<!-- note -->b", vec!["<!-- note -->"]),
            ("<jats:p>Text</jats:p>", vec!["<jats:p>", "</jats:p>"]),
            ("<mml:math><mml:mi>x", vec!["<mml:math>", "<mml:mi>"]),
            ("<sc>D</sc>-serine", vec!["<sc>", "</sc>"]),
            ("<tex-math>x</tex-math>", vec!["<tex-math>", "</tex-math>"]),
            ("write <name> and </name >", vec!["</name >"]),
            ("p <0.05 and n> 3", vec![]),
            ("x<y and y>z", vec![]),
            ("write to <name>", vec![]),
            ("a < b > c", vec![]),
        ] {
            let found: Vec<&str> = tags(text)
                .into_iter()
                .filter_map(|tag| text.get(tag.range))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
