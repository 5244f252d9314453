//! The text of the page as the search reads it: small letters without accents, every sign with its place.

use std::ops::Range as Span;

use js_sys::JsString;
use web_sys::{Document, Element, Range, Text};

use crate::browser::readable;

/// Stands between blocks, where no match goes across.
const BREAK: char = '\n';

/// A text as the search reads it.
pub(super) struct Folded {
    nodes: Vec<Text>,
    signs: Vec<Sign>,
}

/// One letter or other sign.
#[derive(Clone, Copy)]
struct Sign {
    folded: char,
    written: char,
    /// Index of its node.
    node: usize,
    /// Where it begins there, in UTF-16 units.
    start: u32,
}

impl Folded {
    /// The text in this element, without what the selector `skipped` finds.
    pub(super) fn of(document: &Document, root: &Element, skipped: &str) -> Self {
        let mut text = Self {
            nodes: Vec::new(),
            signs: Vec::new(),
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
                let twice =
                    folded == ' ' && self.signs.last().is_some_and(|last| last.folded == ' ');
                if !twice {
                    self.push(folded, written, start);
                }
            }
            start += written.len_utf16() as u32;
        }
    }

    fn push(&mut self, folded: char, written: char, start: u32) {
        self.signs.push(Sign {
            folded,
            written,
            node: self.nodes.len().saturating_sub(1),
            start,
        });
    }

    /// Where these folded words stand, one place after the other.
    pub(super) fn places<'a>(
        &'a self,
        wanted: &'a [char],
    ) -> impl Iterator<Item = Span<usize>> + 'a {
        let mut from = 0;
        std::iter::from_fn(move || {
            let rest = self.signs.get(from..)?;
            let is_here = |signs: &[Sign]| signs.iter().map(|sign| &sign.folded).eq(wanted);
            let at = from + rest.windows(wanted.len()).position(is_here)?;
            from = at + wanted.len();
            Some(at..from)
        })
    }

    /// The same place on the page.
    pub(super) fn range(&self, document: &Document, place: Span<usize>) -> Option<Range> {
        let first = self.signs.get(place.start)?;
        let last = self.signs.get(place.end.checked_sub(1)?)?;
        let range = document.create_range().ok()?;
        range
            .set_start(self.nodes.get(first.node)?, first.start)
            .ok()?;
        let end = last.start + last.written.len_utf16() as u32;
        range.set_end(self.nodes.get(last.node)?, end).ok()?;
        Some(range)
    }

    /// The words before the place, in it, and after it: its sentence, or as much of it as `most` signs to each side.
    pub(super) fn around(&self, place: Span<usize>, most: usize) -> [String; 3] {
        let before = self.signs.get(..place.start).unwrap_or_default();
        let after = self.signs.get(place.end..).unwrap_or_default();
        let inside = self.signs.get(place.clone()).unwrap_or_default();
        // A point within a number ends nothing, so what follows the sign counts too.
        let begin = self.signs.get(..=place.start).unwrap_or_default();
        let begin = begin.windows(2).rposition(is_end_before);
        let far = before.len().saturating_sub(most);
        let begin = begin.map_or(0, |end| end + 1).max(far);
        let end = after.windows(2).position(is_end_before);
        let end = end.map_or(after.len(), |end| end + 1).min(most);
        [before.get(begin..), Some(inside), after.get(..end)].map(|signs| {
            let signs = signs.unwrap_or_default().iter();
            signs
                .map(|sign| sign.written)
                .filter(|sign| *sign != BREAK)
                .collect()
        })
    }
}

/// Whether a sentence ends with the first of two signs.
fn is_end_before(signs: &[Sign]) -> bool {
    match signs {
        [sign, _] if sign.folded == BREAK => true,
        [sign, next] => {
            matches!(sign.folded, '.' | '?' | '!' | '؟') && matches!(next.folded, ' ' | '[' | BREAK)
        }
        _ => false,
    }
}

/// The words as the search reads them.
pub(super) fn fold(words: &str) -> Vec<char> {
    words.chars().flat_map(folded).collect()
}

/// One sign as the search reads it: nothing for an accent, and several letters for a few.
fn folded(sign: char) -> Vec<char> {
    match sign {
        sign if sign.is_ascii_whitespace() => vec![' '],
        sign if sign.is_ascii() => vec![sign.to_ascii_lowercase()],
        '\u{a0}' | '\u{202f}' | '\u{2009}' => vec![' '],
        '‘' | '’' => vec!['\''],
        '“' | '”' | '„' | '«' | '»' => vec!['"'],
        '‐'..='―' => vec!['-'],
        // The browser knows Unicode, and its tables need not come along.
        sign => {
            let text = JsString::from(sign.to_string());
            let folded = String::from(text.normalize("NFKD").to_lower_case());
            folded.chars().filter(|sign| !is_accent(*sign)).collect()
        }
    }
}

/// Marks above and below letters, in Latin and in Arabic, and the Arabic stretching stroke.
fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}
