//! Text whose bidirectional controls end where the text ends.
//!
//! A control such as U+202E turns all of the line after it: what follows a title on the page, a browser's own words
//! after it in a tab, the rest of a copied citation. So each string of an article is closed where it ends, and what
//! would close something before it is left out. Then it may stand anywhere. Numbers go with the letters before them, even
//! from behind the end of an embedding or override, so those are isolated.
//! <https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings>

use crate::isolated::{ISOLATE, POP_ISOLATE, is_control};

const POP_EMBEDDING: char = '\u{202c}';

/// The text with all embeddings, overrides and isolates closed at its end, and without what closes nothing in it.
pub(crate) fn balanced(text: String) -> String {
    if !text.contains(is_control) {
        return text;
    }
    let mut closed = String::with_capacity(text.len());
    // What closes each control that is open.
    let mut open = Vec::new();
    let mut is_isolated = false;
    for character in text.chars() {
        match character {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => {
                if open.is_empty() {
                    closed.push(ISOLATE);
                    is_isolated = true;
                }
                open.push(POP_EMBEDDING);
            }
            '\u{2066}'..='\u{2068}' => open.push(POP_ISOLATE),
            // Closes nothing outside the innermost isolate.
            POP_EMBEDDING if open.last() == Some(&POP_EMBEDDING) => drop(open.pop()),
            // Closes what was opened in the isolate as well.
            POP_ISOLATE if open.contains(&POP_ISOLATE) => {
                while open.pop() == Some(POP_EMBEDDING) {
                    closed.push(POP_EMBEDDING);
                }
            }
            POP_EMBEDDING | POP_ISOLATE => continue,
            _ => {}
        }
        closed.push(character);
        if is_isolated && open.is_empty() {
            closed.push(POP_ISOLATE);
            is_isolated = false;
        }
    }
    closed.extend(open.into_iter().rev());
    if is_isolated {
        closed.push(POP_ISOLATE);
    }
    closed
}

#[cfg(test)]
mod tests {
    use super::balanced;

    /// The controls as letters, to read them: E embeds, O overrides, I isolates, `)` and `]` close.
    fn check(written: &str, expected: &str) {
        let controls = |text: &str| -> String {
            text.chars()
                .map(|letter| match letter {
                    'E' => '\u{202b}',
                    'O' => '\u{202e}',
                    'I' => '\u{2068}',
                    ')' => '\u{202c}',
                    ']' => '\u{2069}',
                    letter => letter,
                })
                .collect()
        };
        let found = balanced(controls(written));
        assert_eq!(found, controls(expected), "{written}");
        assert_eq!(balanced(found.clone()), found, "{written} twice");
    }

    #[test]
    fn controls_end_with_the_text_and_close_nothing_before_it() {
        for (written, expected) in [
            ("", ""),
            ("plain", "plain"),
            ("no Oevil", "no IOevil)]"),
            ("Oevil) no", "IOevil)] no"),
            ("Oa)12Eb)", "IOa)]12IEb)]"),
            ("Ia]", "Ia]"),
            ("Ia", "Ia]"),
            ("a)b]c", "abc"),
            ("IOa]b", "IOa)]b"),
            ("OIa)b]c", "IOIab]c)]"),
            ("OIa)b", "IOIab])]"),
            ("OEIa", "IOEIa]))]"),
            ("O]a", "IOa)]"),
            ("IIOa]b]c]", "IIOa)]b]c"),
        ] {
            check(written, expected);
        }
    }

    #[test]
    fn marks_of_one_character_stay() {
        let marked = "1\u{200f}2\u{200e}3\u{61c}";
        assert_eq!(balanced(marked.into()), marked);
    }
}
