//! A text with HTML as plain text, where that is surely what was meant.

use super::markup::{Tag, tags};
use crate::check::character::is_invisible;
use crate::check::entity::{entity, without_entities};

/// Elements that change only how their words look, or where a paragraph begins. The words of others, such as a formula,
/// a list, a link or crossed-out words, do not mean the same without them.
const ONLY_LOOKS: [&str; 26] = [
    "b",
    "big",
    "blockquote",
    "bold",
    "center",
    "div",
    "em",
    "emph",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "i",
    "italic",
    "p",
    "roman",
    "sc",
    "scp",
    "small",
    "span",
    "strong",
    "title",
    "u",
];

/// Elements without words that stand for a space.
const SPACES: [&str; 2] = ["br", "hr"];

/// Texts that were escaped more often are none.
const MOST_ROUNDS: usize = 4;

/// The text as readers would see it as HTML: without tags, with the characters for its entities, and with Unicode's own
/// figures above and below the line. Text that was escaped twice is decoded twice. `None` if it is not sure what was
/// meant, or nothing would be left.
pub(super) fn as_it_reads(text: &str) -> Option<String> {
    let mut plain = text.to_owned();
    for _ in 0..MOST_ROUNDS {
        let without = without_entities(&without_tags(&plain)?);
        if without == plain {
            break;
        }
        plain = without;
    }
    let words: Vec<&str> = plain.split_ascii_whitespace().collect();
    let plain = words.join(" ");
    let is_seen = |c: char| c == '\u{ad}' || !is_invisible(c) || text.contains(c);
    let is_plain = tags(&plain).is_empty() && entity(&plain).is_none();
    (is_plain && !plain.is_empty() && plain.chars().all(is_seen)).then_some(plain)
}

/// `None` if a tag has no partner, or means more than how its words look.
fn without_tags(text: &str) -> Option<String> {
    let mut plain = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut end = 0;
    for tag in tags(text) {
        plain.push_str(&shifted(text.get(end..tag.range.start)?, &open)?);
        end = tag.range.end;
        let Tag { name, is_end, .. } = tag;
        let lower = name.to_ascii_lowercase();
        if is_end {
            open.pop_if(|open| *open == name)?;
        } else if !(name.is_empty() || SPACES.contains(&lower.as_str())) {
            open.push(name);
        }
        // Elements like these always separate words.
        if matches!(
            lower.as_str(),
            "br" | "p" | "div" | "hr" | "title" | "blockquote"
        ) || lower.starts_with('h') && lower.len() == 2
        {
            plain.push(' ');
        }
        let is_known = name.is_empty()
            || matches!(lower.as_str(), "sub" | "sup" | "inf")
            || SPACES.contains(&lower.as_str())
            || ONLY_LOOKS.contains(&lower.as_str());
        is_known.then_some(())?;
    }
    plain.push_str(text.get(end..)?);
    open.is_empty().then_some(plain)
}

/// The words in these elements, of which the last is the innermost.
fn shifted(words: &str, open: &[&str]) -> Option<String> {
    match open
        .iter()
        .find(|name| matches!(**name, "sub" | "sup" | "inf"))
    {
        Some(&"sup") => raised(words),
        Some(_) => signs(words, "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"),
        None => Some(words.to_owned()),
    }
}

fn raised(words: &str) -> Option<String> {
    match words {
        // The endings of ordinal numbers, which read the same on the line.
        "st" | "nd" | "rd" | "th" | "er" | "re" | "®" | "™" => Some(words.to_owned()),
        "n" => Some("ⁿ".to_owned()),
        _ => signs(words, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾"),
    }
}

/// Figures in Unicode's own signs, if all of them have one.
fn signs(words: &str, signs: &str) -> Option<String> {
    const PLAIN: &str = "0123456789+-−=()";
    let sign = |c: char| {
        let mut pairs = PLAIN.chars().zip(signs.chars());
        pairs.find(|(plain, _)| *plain == c).map(|(_, sign)| sign)
    };
    words.chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_written_as_it_reads() {
        for (text, expected) in [
            ("of <i>N</i>-methyl CO<sub>2</sub>", "of N-methyl CO₂"),
            ("10<sup>-3</sup> m<sup>th</sup>", "10⁻³ mth"),
            ("10<sup>−3</sup>", "10⁻³"),
            ("one<br/>two", "one two"),
            ("<p>One.</p><p>Two.</p>", "One. Two."),
            ("<P>One.</P>", "One."),
            ("Q&amp;A, 5&nbsp;mg", "Q&A, 5\u{a0}mg"),
            ("&amp;lt;i&amp;gt;x&amp;lt;/i&amp;gt;", "x"),
            ("&lt; 5", "< 5"),
            ("5&#150;6", "5–6"),
            ("<sc>D</sc>-serine", "D-serine"),
            ("<jats:title>A</jats:title>", "A"),
            ("a<!-- note --> b", "a b"),
            ("soft&shy;hyphen", "soft\u{ad}hyphen"),
        ] {
            assert_eq!(as_it_reads(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_sure_is_left_to_the_editor() {
        for text in [
            "1 &lt; 2 and &lt;b&gt;",
            "<!-- x -->",
            "</p>",
            "</i>",
            "<p></p>",
            "<i>x</b>",
            "<script>x</script>",
            "a&#8203;b",
            "&zwj;",
            "&#x202E;abc",
            "&#129;",
            "<tt>x</tt>",
            "<tex-math>x</tex-math>",
            "<xref>1</xref>",
            "<ovl>x</ovl>",
            "<mml:math><mml:mi>x</mml:mi></mml:math>",
            "x<sup>n+1</sup>",
            "x<sup>2.5</sup>",
            "C<sub>max</sub>",
            "<s>cured</s> better",
            "<ul><li>a</li><li>b</li></ul>",
            "<a href=\"https://example.org\">here</a>",
        ] {
            assert_eq!(as_it_reads(text), None, "{text}");
        }
    }
}
