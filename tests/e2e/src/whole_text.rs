//! Checks that a text contains the whole article.

use crate::{
    article::{Article, Passage},
    outcome::{Outcome, ensure},
};

/// How texts are normalised before they are compared.
#[derive(Clone, Copy)]
pub(crate) enum Spelling {
    /// Single spaces.
    Words,
    /// Letters and digits only. On paper, lines break anywhere, words are hyphenated, and ligatures occur.
    Letters,
}

impl Article {
    /// Says how many passages the text contains. Fails unless it contains all of them, each with its pieces in order and
    /// close together.
    pub(crate) fn is_whole_in(&self, text: &str, spelling: Spelling) -> Outcome<String> {
        let passages = self.passages();
        all_in(&passages, text, spelling)?;
        Ok(format!("{0} of {0} passages", passages.len()))
    }

    /// The passages missing from a text.
    pub(crate) fn missing_in(&self, text: &str, spelling: Spelling) -> Vec<String> {
        missing(&self.passages(), text, spelling)
    }
}

/// Fails unless the text contains all of these passages.
pub(crate) fn all_in(passages: &[Passage<'_>], text: &str, spelling: Spelling) -> Outcome {
    let missing = missing(passages, text, spelling);
    ensure(missing.is_empty(), || {
        format!(
            "{} of {} passages are missing: {missing:#?}",
            missing.len(),
            passages.len()
        )
    })
}

fn missing(passages: &[Passage<'_>], text: &str, spelling: Spelling) -> Vec<String> {
    let text = spelling.of(text);
    passages
        .iter()
        .filter(|passage| !spelling.finds(passage, &text))
        .map(|passage| passage.join("…"))
        .collect()
}

impl Spelling {
    pub(crate) fn of(self, text: &str) -> String {
        match self {
            Self::Words => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Self::Letters => letters(text),
        }
    }

    /// The maximum number of characters between two pieces: there may be the number of a citation, a glossary term, and
    /// on paper the address of a link.
    fn gap(self) -> usize {
        match self {
            Self::Words => 80,
            Self::Letters => 200,
        }
    }

    fn finds(self, passage: &[impl AsRef<str>], text: &str) -> bool {
        let pieces: Vec<String> = passage
            .iter()
            .map(|piece| self.of(piece.as_ref()))
            .collect();
        let mut pieces = pieces.iter().filter(|piece| !piece.is_empty());
        let Some(first) = pieces.next() else {
            return true;
        };
        let rest: Vec<&String> = pieces.collect();
        text.match_indices(first.as_str()).any(|(start, _)| {
            let after = text.get(start + first.len()..).unwrap_or_default();
            self.goes_on(after, &rest)
        })
    }

    /// Whether the pieces follow each other closely.
    fn goes_on(self, text: &str, pieces: &[&String]) -> bool {
        let mut rest = text;
        pieces.iter().all(|piece| {
            let found = rest.find(piece.as_str());
            let Some(start) = found.filter(|start| *start <= self.gap()) else {
                return false;
            };
            rest = rest.get(start + piece.len()..).unwrap_or_default();
            true
        })
    }
}

fn letters(text: &str) -> String {
    let apart = text
        .replace('ﬁ', "fi")
        .replace('ﬂ', "fl")
        .replace('ﬀ', "ff");
    apart
        .chars()
        .filter(|character| character.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Spelling;

    fn check(spelling: Spelling, passage: &[&str], text: &str, expected: bool) {
        let text = spelling.of(text);
        assert_eq!(spelling.finds(passage, &text), expected, "{passage:?}");
    }

    #[test]
    fn a_passage_is_its_pieces_in_order_with_little_between_them() {
        let passage = ["It eases.", " It fades."];
        check(Spelling::Words, &passage, "It eases.[1]  It\nfades.", true);
        check(Spelling::Words, &passage, "It fades. It eases.", false);
        check(Spelling::Words, &passage, "It eases.", false);
        let far = format!("It eases.{}It fades.", "-".repeat(100));
        check(Spelling::Words, &passage, &far, false);
        let again = format!("{far} It eases. It fades.");
        check(Spelling::Words, &passage, &again, true);
    }

    #[test]
    fn on_paper_letters_count() {
        check(Spelling::Letters, &["five fixes"], "ﬁve ﬁx-\nes", true);
        check(Spelling::Words, &["five fixes"], "five fix-\nes", false);
    }
}
