//! The words of a sentence, with their marks.

use crate::languages::Language;

/// The words of a sentence, with their marks.
pub(super) struct Tokens<'a> {
    pub(super) all: Vec<Token<'a>>,
    pub(super) language: Option<&'static Language>,
}

pub(super) struct Token<'a> {
    /// Where it begins.
    pub(super) at: usize,
    pub(super) written: &'a str,
    /// Without the marks around it.
    pub(super) text: &'a str,
}

impl Token<'_> {
    pub(super) fn digits(&self) -> usize {
        self.text.chars().filter(char::is_ascii_digit).count()
    }

    /// "2." and "3)" begin an item.
    pub(super) fn is_numeral(&self) -> bool {
        self.written.strip_suffix(['.', ')']) == Some(self.text)
            && self.digits() == self.text.len()
            && self.text.len() <= 2
    }

    pub(super) fn may_be_dialled(&self) -> bool {
        let written = self.written.trim_end_matches(is_closing);
        self.digits() > 0
            && written
                .chars()
                .all(|c| c.is_ascii_digit() || "+-()/.".contains(c))
    }

    pub(super) fn number(&self) -> Option<u32> {
        let ordinal = ["st", "nd", "rd", "th", "er"];
        let mut endings = ordinal.iter().filter_map(|end| self.text.strip_suffix(end));
        endings.next().unwrap_or(self.text).parse().ok()
    }
}

/// A mark that ends a clause.
fn is_closing(c: char) -> bool {
    ".,;:!?)”»\"".contains(c)
}

impl<'a> Tokens<'a> {
    pub(super) fn of(words: &'a str, language: Option<&'static Language>) -> Self {
        let mut all = Vec::new();
        let mut at = 0;
        for part in words.split_inclusive(char::is_whitespace) {
            let written = part.trim_end();
            if !written.is_empty() {
                let text = written.trim_matches(|c: char| !c.is_alphanumeric());
                all.push(Token { at, written, text });
            }
            at += part.len();
        }
        Self { all, language }
    }

    pub(super) fn text(&self, index: Option<usize>) -> &'a str {
        let token = index.and_then(|index| self.all.get(index));
        token.map_or("", |token| token.text)
    }

    pub(super) fn is_one(
        &self,
        index: Option<usize>,
        words: fn(&Language) -> &'static [&'static str],
    ) -> bool {
        let text = self.text(index).to_lowercase();
        self.language
            .is_some_and(|language| words(language).contains(&text.as_str()))
    }

    /// Whether the word is one for what findings count.
    pub(super) fn counts(&self, index: usize) -> bool {
        let is_percent = self
            .all
            .get(index)
            .is_some_and(|next| next.written.starts_with('%'));
        is_percent || self.is_one(Some(index), |language| language.counted)
    }
}
