//! The page's text as the search compares it: lower case, without accents, each character with its position in the
//! page.

use std::ops::Range as Span;

use js_sys::JsString;
use web_sys::{Document, Element, Range, Text};

use crate::browser::readable;

/// Separates blocks. No match crosses it.
const BREAK: char = '\n';

/// Text in its folded form.
pub(super) struct Folded {
    nodes: Vec<Text>,
    characters: Vec<Character>,
}

/// A folded character and where it comes from.
#[derive(Clone, Copy)]
struct Character {
    folded: char,
    written: char,
    /// Index into `nodes`.
    node: usize,
    /// Offset in that node, in UTF-16 code units.
    start: u32,
}

impl Folded {
    /// The text of an element, without the text inside elements that match `skipped`.
    pub(super) fn of(document: &Document, root: &Element, skipped: &str) -> Self {
        let mut text = Self {
            nodes: Vec::new(),
            characters: Vec::new(),
        };
        readable::read(document, root, skipped, &mut |node, _, is_new| {
            if is_new {
                text.push(BREAK, BREAK, 0);
            }
            text.read(node);
        });
        text
    }

    fn read(&mut self, node: Text) {
        let mut start = 0;
        self.nodes.push(node.clone());
        for written in node.data().chars() {
            for folded in folded(written) {
                let twice = folded == ' '
                    && self
                        .characters
                        .last()
                        .is_some_and(|last| last.folded == ' ');
                if !twice {
                    self.push(folded, written, start);
                }
            }
            start += written.len_utf16() as u32;
        }
    }

    fn push(&mut self, folded: char, written: char, start: u32) {
        self.characters.push(Character {
            folded,
            written,
            node: self.nodes.len().saturating_sub(1),
            start,
        });
    }

    /// Where the folded text `wanted` occurs. Matches do not overlap.
    pub(super) fn places<'a>(
        &'a self,
        wanted: &'a [char],
    ) -> impl Iterator<Item = Span<usize>> + 'a {
        let mut from = 0;
        std::iter::from_fn(move || {
            let rest = self.characters.get(from..)?;
            let is_here = |characters: &[Character]| {
                characters
                    .iter()
                    .map(|character| &character.folded)
                    .eq(wanted)
            };
            let at = from + rest.windows(wanted.len()).position(is_here)?;
            from = at + wanted.len();
            Some(at..from)
        })
    }

    /// The span as a range of the page.
    pub(super) fn range(&self, document: &Document, place: Span<usize>) -> Option<Range> {
        let first = self.characters.get(place.start)?;
        let last = self.characters.get(place.end.checked_sub(1)?)?;
        let range = document.create_range().ok()?;
        range
            .set_start(self.nodes.get(first.node)?, first.start)
            .ok()?;
        let end = last.start + last.written.len_utf16() as u32;
        range.set_end(self.nodes.get(last.node)?, end).ok()?;
        Some(range)
    }

    /// The text before, in and after the span, limited to its sentence and to `most` characters on each side.
    pub(super) fn around(&self, place: Span<usize>, most: usize) -> [String; 3] {
        let before = self.characters.get(..place.start).unwrap_or_default();
        let after = self.characters.get(place.end..).unwrap_or_default();
        let inside = self.characters.get(place.clone()).unwrap_or_default();
        // A sentence ends at a full stop only if a space follows ("0.5" does not end one), so include the next
        // character.
        let begin = self.characters.get(..=place.start).unwrap_or_default();
        let begin = begin.windows(2).rposition(is_end_before);
        let far = before.len().saturating_sub(most);
        let begin = begin.map_or(0, |end| end + 1).max(far);
        let end = after.windows(2).position(is_end_before);
        let end = end.map_or(after.len(), |end| end + 1).min(most);
        [before.get(begin..), Some(inside), after.get(..end)].map(|characters| {
            let characters = characters.unwrap_or_default().iter();
            characters
                .map(|character| character.written)
                .filter(|character| *character != BREAK)
                .collect()
        })
    }
}

/// Whether a sentence ends after the first of these two characters.
fn is_end_before(characters: &[Character]) -> bool {
    match characters {
        [character, _] if character.folded == BREAK => true,
        [character, next] => {
            matches!(character.folded, '.' | '?' | '!' | '؟')
                && matches!(next.folded, ' ' | '[' | BREAK)
        }
        _ => false,
    }
}

/// Folds a text.
pub(super) fn fold(words: &str) -> Vec<char> {
    words.chars().flat_map(folded).collect()
}

/// Folds one character: nothing for an accent, several characters for a few letters.
fn folded(character: char) -> Vec<char> {
    match character {
        character if character.is_ascii_whitespace() => vec![' '],
        character if character.is_ascii() => vec![character.to_ascii_lowercase()],
        '\u{a0}' | '\u{202f}' | '\u{2009}' => vec![' '],
        '‘' | '’' => vec!['\''],
        '“' | '”' | '„' | '«' | '»' => vec!['"'],
        '‐'..='―' => vec!['-'],
        // The browser brings Unicode tables, so the app does not have to.
        character => {
            let text = JsString::from(character.to_string());
            let folded = String::from(text.normalize("NFKD").to_lower_case());
            folded
                .chars()
                .filter(|character| !is_accent(*character))
                .collect()
        }
    }
}

/// Whether this is a Latin or Arabic combining mark, or the Arabic tatweel.
fn is_accent(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}
