//! Characters in an editor's words. Names and properties are Unicode's, from `unicode_names2` and
//! ICU4X's `icu_properties`.

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Whether nobody can see it: controls, format characters, separators of lines and paragraphs,
/// and whatever else Unicode says to ignore. A space is not invisible.
pub(super) fn is_invisible(c: char) -> bool {
    use GeneralCategory as Category;
    // Most texts have little else, and looking each character up takes a third of a check.
    if c.is_ascii() {
        return c.is_control();
    }
    let category = CodePointMapData::<Category>::new().get(c);
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
        || matches!(
            category,
            Category::Control
                | Category::Format
                | Category::LineSeparator
                | Category::ParagraphSeparator
        )
}

/// Whether it changes the direction of the text around it.
/// <https://www.unicode.org/reports/tr9/#Directional_Formatting_Codes>
pub(super) fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What it is called: `“ (U+201C, left double quotation mark)`, or `U+200B (zero width space)` if
/// there is nothing to see.
pub(super) fn named(c: char) -> String {
    let code = format!("U+{:04X}", u32::from(c));
    let name = unicode_names2::name(c).map(|name| name.to_string().to_lowercase());
    let name = name.as_deref().or_else(|| control_name(c));
    match (name, is_invisible(c) || c.is_whitespace()) {
        (Some(name), true) => format!("{code} ({name})"),
        (Some(name), false) => format!("{c} ({code}, {name})"),
        (None, _) => code,
    }
}

/// The names of all these characters of a text, each once and in their order, and the byte of the first. `None` if there
/// are none.
pub(super) fn all_named(
    characters: impl Iterator<Item = (usize, char)>,
) -> Option<(usize, String)> {
    let mut characters = characters.peekable();
    let (first, _) = *characters.peek()?;
    let mut names: Vec<String> = Vec::new();
    for (_, c) in characters {
        let name = named(c);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Some((first, names.join(", ")))
}

/// Control characters have no names in Unicode, but aliases.
/// <https://www.unicode.org/Public/UCD/latest/ucd/NameAliases.txt>
fn control_name(c: char) -> Option<&'static str> {
    Some(match c {
        '\0' => "null",
        '\u{7}' => "alert",
        '\u{8}' => "backspace",
        '\t' => "tab",
        '\n' => "line feed",
        '\u{b}' => "vertical tab",
        '\u{c}' => "form feed",
        '\r' => "carriage return",
        '\u{1a}' => "substitute",
        '\u{1b}' => "escape",
        '\u{7f}' => "delete",
        '\u{85}' => "next line",
        c if c.is_control() => "control character",
        _ => return None,
    })
}

/// A text for the terminal, in which every character can be seen: `<U+202E>` replaces one that
/// cannot, and that a terminal might act on.
pub(super) fn visible(text: &str) -> String {
    let mut visible = String::new();
    for c in text.chars() {
        if is_invisible(c) {
            visible.push_str(&format!("<U+{:04X}>", u32::from(c)));
        } else {
            visible.push(c);
        }
    }
    visible
}

/// The first words of a text on one line, in quotation marks, to show which text is meant.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let start: String = text.chars().take(LONGEST).collect();
    let more = if start.len() < text.len() { "…" } else { "" };
    format!("“{}{more}”", start.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_named_and_shown_if_it_can_be_seen() {
        for (c, expected) in [
            ('\u{200b}', "U+200B (zero width space)"),
            ('\u{202e}', "U+202E (right-to-left override)"),
            ('\u{a0}', "U+00A0 (no-break space)"),
            ('\u{b}', "U+000B (vertical tab)"),
            ('\u{1}', "U+0001 (control character)"),
            ('\u{92}', "U+0092 (control character)"),
            ('“', "“ (U+201C, left double quotation mark)"),
            ('\u{e000}', "U+E000"),
        ] {
            assert_eq!(named(c), expected);
        }
    }

    #[test]
    fn nothing_invisible_reaches_the_terminal() {
        assert_eq!(visible("a\u{202e}b\u{1b}[2J"), "a<U+202E>b<U+001B>[2J");
        assert_eq!(visible("é 研 \u{a0}"), "é 研 \u{a0}");
    }
}
