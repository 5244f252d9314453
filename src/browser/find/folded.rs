//! The page's text as the search compares it, and where on the page each letter of it is.

use std::ops::Range as Span;

use web_sys::{Document, Element, Range, Text};

use super::folding::Folding;
use crate::browser::readable;

/// Separates blocks. No match crosses it.
const BREAK: char = '\n';
/// Kana marks, which make another letter of the one before them.
const VOICED: [char; 2] = ['\u{3099}', '\u{309a}'];

/// The most context shown on each side of a match, in bytes of folded text.
const AROUND: usize = 400;
/// How many matches have their sentence.
const LISTED: usize = 100;

/// A match in the page's text.
#[derive(Clone)]
pub struct Match {
    pub(in crate::browser) range: Range,
    sentence: Option<[String; 3]>,
}

impl Match {
    /// The sentence around the match: the text before it, the match itself, and the text after it. Only the first hundred
    /// matches have it.
    pub fn sentence(&self) -> Option<[String; 3]> {
        self.sentence.clone()
    }
}

/// Text in its folded form.
pub(super) struct Folded {
    text: String,
    /// For each byte of the text, the place of its letter: the number of UTF-16 code units before it, in all nodes.
    places: Vec<u32>,
    /// The text nodes and their places.
    nodes: Vec<(Text, Span<u32>)>,
}

impl Folded {
    /// The text of an element, without the text inside elements that match `skipped`.
    pub(super) fn of(
        document: &Document,
        root: &Element,
        skipped: &str,
        folding: &mut Folding,
    ) -> Self {
        let mut text = Self {
            text: String::new(),
            places: Vec::new(),
            nodes: Vec::new(),
        };
        let mut place = 0;
        readable::read(document, root, skipped, &mut |node, _, is_new| {
            let start = place;
            if is_new {
                text.text.push(BREAK);
                text.fill(place);
            }
            for written in node.data().chars() {
                let is_mark = folding.fold(written, &mut text.text);
                let last = text.places.last().filter(|_| is_mark);
                text.fill(last.copied().unwrap_or(place));
                place += written.len_utf16() as u32;
            }
            text.nodes.push((node, start..place));
        });
        text.text.push(BREAK);
        text.fill(place);
        text
    }

    /// Gives the bytes without a place this one.
    fn fill(&mut self, place: u32) {
        while self.places.len() < self.text.len() {
            self.places.push(place);
        }
    }

    /// Whether its nodes are still on the page, and as long as they were.
    pub(super) fn is_current(&self) -> bool {
        self.nodes
            .iter()
            .all(|(node, place)| node.is_connected() && node.length() == place.end - place.start)
    }

    /// All places of the folded words. Matches do not overlap on the page.
    pub(super) fn matches(&self, document: &Document, words: &str) -> Vec<Match> {
        let mut matches = Vec::new();
        let (mut at, mut end) = (0, 0);
        while let Some(found) = self.text.get(at..).and_then(|rest| rest.find(words)) {
            let start = at + found;
            at = start + words.len();
            let rest = self.text.get(at..).unwrap_or_default();
            // A letter that contains the words twice is one match.
            if let Some(place) = self.place(start..at)
                && place.start >= end
                && !rest.starts_with(VOICED)
                && let Some(range) = self.range(document, &place)
            {
                let is_listed = matches.len() < LISTED;
                let sentence = is_listed.then(|| self.around(start..at, &place));
                end = place.end;
                matches.push(Match {
                    range,
                    sentence: sentence.flatten(),
                });
            }
        }
        matches
    }

    /// The place of whole letters, with what the search ignores after them.
    fn place(&self, span: Span<usize>) -> Option<Span<u32>> {
        let start = *self.places.get(span.start)?;
        let last = self.places.get(span.end.checked_sub(1)?)?;
        let mut rest = self.places.get(span.end..)?.iter();
        let end = rest.find(|place| *place > last);
        Some(start..*end.unwrap_or(last))
    }

    fn range(&self, document: &Document, place: &Span<u32>) -> Option<Range> {
        let range = document.create_range().ok()?;
        let (node, first) = self.node(|other| other.start <= place.start)?;
        range.set_start(node, place.start - first.start).ok()?;
        let (node, last) = self.node(|other| other.start < place.end)?;
        range.set_end(node, place.end - last.start).ok()?;
        Some(range)
    }

    /// The last node whose place satisfies the predicate.
    fn node(&self, is_before: impl Fn(&Span<u32>) -> bool) -> Option<&(Text, Span<u32>)> {
        let count = self.nodes.partition_point(|(_, place)| is_before(place));
        self.nodes.get(count.checked_sub(1)?)
    }

    /// The text before, in and after a match, limited to its sentence.
    fn around(&self, span: Span<usize>, found: &Span<u32>) -> Option<[String; 3]> {
        let text = self.text.as_bytes();
        let is_break = |byte: &u8| char::from(*byte) == BREAK;
        // A full stop before the match ends a sentence only if the match does not follow at once ("0.5").
        let before = text.get(..=span.start)?.rsplit(is_break).next()?;
        let begin = before.windows(2).rposition(is_end).map_or(0, |end| end + 1);
        let begin = span.start + 1 - before.len() + begin;
        let begin = begin.max(span.start.saturating_sub(AROUND));
        let after = text.get(span.end..)?.split(is_break).next()?;
        let end = after.windows(2).position(is_end);
        let end = end.map_or(after.len(), |end| end + 1).min(AROUND);
        let sentence = self.place(begin..span.end + end)?;
        Some([
            self.written(sentence.start..found.start),
            self.written(found.clone()),
            self.written(found.end..sentence.end),
        ])
    }

    /// The text as it is on the page.
    fn written(&self, place: Span<u32>) -> String {
        let mut text = String::new();
        let first = self
            .nodes
            .partition_point(|(_, node)| node.end <= place.start);
        for (node, Span { start, .. }) in self.nodes.iter().skip(first) {
            if *start >= place.end {
                break;
            }
            let from = place.start.max(*start);
            let part = node.substring_data(from - start, place.end - from);
            text.push_str(&part.unwrap_or_default());
        }
        text
    }
}

/// Whether a sentence ends after the first of these two bytes.
fn is_end(bytes: &[u8]) -> bool {
    matches!(bytes, [b'.' | b'?' | b'!', b' ' | b'['])
}
