//! Citations in the Vancouver style: who, what, where and when.
//! <https://www.ncbi.nlm.nih.gov/books/NBK7256/>
//!
//! The references of an article and the article itself are cited by the same rules.

use std::fmt;

use crate::isolated::{has_right_to_left, isolated};
use crate::sentence::is_ended;

/// A citation in its pieces, so that a page can mark up the title. Each piece is a sentence on
/// one line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Vancouver {
    /// Who wrote it.
    pub authors: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Where and when it appeared.
    pub place: Option<String>,
}

impl Vancouver {
    pub(crate) fn new(authors: &str, title: &str, place: &str) -> Self {
        Self {
            authors: sentence(authors),
            title: sentence(title),
            place: sentence(place),
        }
    }
}

/// The pieces on one line, each isolated if one of them can turn the others.
impl fmt::Display for Vancouver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pieces = [&self.authors, &self.title, &self.place];
        let pieces = || pieces.into_iter().flatten();
        let is_mixed = pieces().any(|piece| has_right_to_left(piece));
        for (position, piece) in pieces().enumerate() {
            if position > 0 {
                f.write_str(" ")?;
            }
            if is_mixed {
                f.write_str(&isolated(piece))?;
            } else {
                f.write_str(piece)?;
            }
        }
        Ok(())
    }
}

/// A text on one line. In plain text, BibTeX and RIS a new line begins something else.
pub(crate) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// The text on one line with a full stop, unless it already ends a sentence; `None` for an empty
/// text.
fn sentence(text: &str) -> Option<String> {
    let mut sentence = one_line(text);
    if sentence.is_empty() {
        return None;
    }
    if !is_ended(&sentence) && !is_marked(&sentence) {
        sentence.push('.');
    }
    Some(sentence)
}

/// Whether a text ends in a colon, or in the mark that is a question mark in Greek.
fn is_marked(text: &str) -> bool {
    let mut last = text.chars().rev();
    match last.next() {
        Some(':' | '\u{37e}') => true,
        Some(';') => matches!(
            last.next(),
            Some('\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
        ),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_in_one_mark_and_stays_on_one_line() {
        for (text, expected) in [
            ("Sleep", Some("Sleep.")),
            ("Sleep.", Some("Sleep.")),
            ("Sleep?", Some("Sleep?")),
            ("Sleep!", Some("Sleep!")),
            ("Sleep…", Some("Sleep…")),
            ("النوم؟", Some("النوم؟")),
            ("眠り。", Some("眠り。")),
            ("Ερώτηση;", Some("Ερώτηση;")),
            ("Ερώτηση\u{37e}", Some("Ερώτηση\u{37e}")),
            ("Sleep:", Some("Sleep:")),
            (" two\n\twords\u{2028}", Some("two words.")),
            ("", None),
            (" \n", None),
        ] {
            assert_eq!(sentence(text).as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn no_piece_turns_another() {
        for ([authors, title], expected) in [
            (["Ana", "Light"], "Ana. Light. 2026-11-22."),
            (
                ["Ana", "ضوء"],
                "\u{2068}Ana.\u{2069} \u{2068}ضوء.\u{2069} \u{2068}2026-11-22.\u{2069}",
            ),
            (
                ["Ana", "\u{202e}Light\u{202c}"],
                "\u{2068}Ana.\u{2069} \u{2068}\u{202e}Light\u{202c}.\u{2069} \u{2068}2026-11-22.\u{2069}",
            ),
        ] {
            let citation = Vancouver::new(authors, title, "2026-11-22");
            assert_eq!(citation.to_string(), expected);
        }
    }

    #[test]
    fn pieces_that_are_missing_leave_no_gap() {
        for ([authors, title, place], expected) in [
            (["A", "B", "C"], "A. B. C."),
            (["", "B", "C"], "B. C."),
            (["A", "", "C"], "A. C."),
            (["A", "B", ""], "A. B."),
            (["", "", ""], ""),
        ] {
            assert_eq!(Vancouver::new(authors, title, place).to_string(), expected);
        }
    }
}
