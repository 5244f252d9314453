//! HTML in a text: tags and entities.

use std::borrow::Cow;
use std::ops::Range;

use html_escape::decode_html_entities;

/// A tag, such as `<i>` or `</i>`, or a comment.
pub(super) struct Tag<'a> {
    /// Where it is in the text, with its brackets.
    pub(super) range: Range<usize>,
    /// Its name as written; empty for a comment.
    name: &'a str,
    is_end: bool,
}

/// Names of elements that are written in titles and texts. Others count as tags if they end, or
/// have attributes: "p <a and b> c" has none.
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
    let is_element = ELEMENTS.contains(&name.to_ascii_lowercase().as_str());
    let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && attributes
            .chars()
            .next()
            .is_none_or(|c| c == '/' || c.is_whitespace())
        && !attributes.contains('<')
        && (is_end || is_element || attributes.contains('='));
    is_tag.then(|| Tag {
        range: start..start + end + 1,
        name,
        is_end,
    })
}

/// The first entity of a text, such as `&nbsp;`, and where it is.
pub(super) fn entity(text: &str) -> Option<(usize, &str)> {
    text.match_indices('&').find_map(|(start, _)| {
        let rest = text.get(start..)?;
        let entity = rest.get(..=rest.find(';')?)?;
        let is_one = !entity.get(1..)?.contains(['&', ' ']);
        (is_one && decode_html_entities(entity) != entity).then_some((start, entity))
    })
}

/// The text as readers would see it as HTML: without tags, with the characters for its entities,
/// and with Unicode's own figures above and below the line. Text that was escaped twice is decoded
/// twice.
pub(super) fn as_it_reads(text: &str) -> String {
    let mut text = text.to_owned();
    loop {
        let plain = decode_html_entities(&without_tags(&text)).into_owned();
        if plain.len() >= text.len() {
            let words: Vec<&str> = plain.split_ascii_whitespace().collect();
            return words.join(" ");
        }
        text = plain;
    }
}

fn without_tags(text: &str) -> Cow<'_, str> {
    let tags = tags(text);
    if tags.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::new();
    let mut end = 0;
    let mut opened = "";
    for tag in tags {
        let between = text.get(end..tag.range.start).unwrap_or_default();
        plain.push_str(&raised_or_lowered(between, opened));
        // Elements like these always separate words.
        if matches!(tag.name, "br" | "p" | "li" | "div" | "hr" | "td" | "tr") {
            plain.push(' ');
        }
        opened = if tag.is_end { "" } else { tag.name };
        end = tag.range.end;
    }
    plain.push_str(text.get(end..).unwrap_or_default());
    Cow::Owned(plain)
}

/// Figures in `sub` and `sup` in Unicode's own signs, if all of them have one.
fn raised_or_lowered(text: &str, element: &str) -> String {
    const PLAIN: &str = "0123456789+-=()";
    let signs = match element {
        "sub" => "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎",
        "sup" => "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾",
        _ => return text.to_owned(),
    };
    let sign = |c: char| {
        let mut pairs = PLAIN.chars().zip(signs.chars());
        pairs.find(|(plain, _)| *plain == c).map(|(_, sign)| sign)
    };
    let figures: Option<String> = text.chars().map(sign).collect();
    figures.unwrap_or_else(|| text.to_owned())
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
            ("<jats:p>Text</jats:p>", vec!["</jats:p>"]),
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

    #[test]
    fn entities_are_found_and_other_signs_are_not() {
        for (text, expected) in [
            ("Q&amp;A", Some((1, "&amp;"))),
            ("&#8217;", Some((0, "&#8217;"))),
            ("&#x2019;", Some((0, "&#x2019;"))),
            ("R&D; AT&T", None),
            ("a & b; c", None),
            ("Rock & Roll &nbsp;", Some((12, "&nbsp;"))),
        ] {
            assert_eq!(entity(text), expected, "{text}");
        }
    }

    #[test]
    fn a_text_is_written_as_it_reads() {
        for (text, expected) in [
            ("of <i>N</i>-methyl CO<sub>2</sub>", "of N-methyl CO₂"),
            ("10<sup>-3</sup> m<sup>th</sup>", "10⁻³ mth"),
            ("one<br/>two", "one two"),
            ("<p>One.</p><p>Two.</p>", "One. Two."),
            ("Q&amp;A, 5&nbsp;mg", "Q&A, 5\u{a0}mg"),
            ("&amp;lt;i&amp;gt;x&amp;lt;/i&amp;gt;", "x"),
            ("&lt; 5", "< 5"),
        ] {
            assert_eq!(as_it_reads(text), expected, "{text}");
        }
    }
}
