//! The text of a file, and where its values are.
//!
//! The model reads an article without positions, to spare the browser the code. Here the file is
//! parsed again, with them.

use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A file.
pub(super) struct Source<'a> {
    /// Its text, without a byte-order mark.
    pub(super) text: &'a str,
    /// The offset of each line except the first.
    starts: Vec<usize>,
    /// Its values; `None` if it is not JSON.
    pub(super) tree: Option<Value<'a>>,
}

/// A place in a file, as editors' programs count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// From 1. A line ends with a line feed, a carriage return, or both together.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
}

/// Which of several values with the same key is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Duplicate {
    First,
    Last,
}

impl<'a> Source<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let tree = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        Self {
            text,
            starts: line_starts(text),
            tree: tree.ok().and_then(|parsed| parsed.value),
        }
    }

    /// The byte at a place.
    pub(super) fn byte_at(&self, place: Place) -> usize {
        let start = place.line.checked_sub(2);
        let start = start.and_then(|line| self.starts.get(line).copied());
        let start = start.unwrap_or_default();
        let rest = self.text.get(start..).unwrap_or_default();
        let mut characters = rest.char_indices();
        let within = characters.nth(place.column.saturating_sub(1));
        start + within.map_or(rest.len(), |(byte, _)| byte)
    }

    /// The place of a byte.
    pub(super) fn place_at(&self, offset: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|line| self.starts.get(line));
        let before = self.text.get(start.copied().unwrap_or(0)..offset);
        Place {
            line: line + 1,
            column: before.unwrap_or_default().chars().count() + 1,
        }
    }

    /// The place of the value at a path: that of its key if it has one, or of what should have
    /// contained the value.
    pub(super) fn place(&self, path: &str, wanted: Duplicate) -> Option<Place> {
        let (start, _) = find(self.tree.as_ref()?, path, wanted);
        Some(self.place_at(start))
    }

    /// The place of the value at a path: that of the text between its quotation marks, if it is one. `None` if there is no
    /// value.
    pub(super) fn place_of_value(&self, path: &str) -> Option<Place> {
        let start = self.value(path)?.start();
        let within = self.place_within(path, 0);
        within.or_else(|| Some(self.place_at(start)))
    }

    /// The place of a byte of the string at a path, counted in its text without escapes.
    pub(super) fn place_within(&self, path: &str, byte: usize) -> Option<Place> {
        let Value::StringLit(string) = self.value(path)? else {
            return None;
        };
        let inside = string.range.start + 1;
        let literal = self.text.get(inside..string.range.end)?;
        Some(self.place_at(inside + offset_in_literal(literal, byte)))
    }

    /// The byte of the string at a path, counted in its text without escapes, that is at a place.
    pub(super) fn byte_within(&self, path: &str, place: Place) -> Option<usize> {
        let Value::StringLit(string) = self.value(path)? else {
            return None;
        };
        let inside = string.range.start + 1;
        let before = self.text.get(inside..self.byte_at(place))?;
        let before: String = serde_json::from_str(&format!("\"{before}\"")).ok()?;
        Some(before.len())
    }

    /// The value at a path.
    pub(super) fn value(&self, path: &str) -> Option<&Value<'a>> {
        let (_, value) = find(self.tree.as_ref()?, path, Duplicate::First);
        value
    }

    /// The string at a path.
    pub(super) fn string(&self, path: &str) -> Option<&str> {
        let string = self.value(path)?.as_string_lit()?;
        Some(string.value.as_ref())
    }
}

/// The offset of each line except the first.
pub(super) fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let ends = bytes.iter().enumerate().filter(|(index, byte)| match byte {
        b'\n' => true,
        b'\r' => bytes.get(index + 1) != Some(&b'\n'),
        _ => false,
    });
    ends.map(|(index, _)| index + 1).collect()
}

/// The offset, in a JSON string's literal, of a byte of its text.
fn offset_in_literal(literal: &str, byte: usize) -> usize {
    let mut read = 0;
    let mut rest = literal.chars();
    while read < byte {
        let Some(c) = rest.next() else { break };
        if c != '\\' {
            read += c.len_utf8();
            continue;
        }
        if rest.next() != Some('u') {
            read += 1;
            continue;
        }
        let unit = hexadecimal(&mut rest);
        // A surrogate is half of a pair, which takes four bytes in UTF-8.
        read += match unit {
            0xd800..=0xdfff => 2,
            unit => char::from_u32(unit).map_or(1, char::len_utf8),
        };
    }
    literal.len() - rest.as_str().len()
}

fn hexadecimal(rest: &mut std::str::Chars<'_>) -> u32 {
    let digits = rest.by_ref().take(4).filter_map(|digit| digit.to_digit(16));
    digits.fold(0, |number, digit| number * 16 + digit)
}

/// The offset of the value at a path, and the value if there is one.
fn find<'a, 'b>(
    tree: &'b Value<'a>,
    path: &str,
    wanted: Duplicate,
) -> (usize, Option<&'b Value<'a>>) {
    let mut value = tree;
    let mut start = value.start();
    let mut rest = path;
    while let Some((next, next_start, next_rest)) = step(value, rest, wanted) {
        (value, start, rest) = (next, next_start, next_rest);
    }
    (start, rest.is_empty().then_some(value))
}

fn step<'a, 'b, 'p>(
    value: &'b Value<'a>,
    path: &'p str,
    wanted: Duplicate,
) -> Option<(&'b Value<'a>, usize, &'p str)> {
    match value {
        Value::Array(array) => {
            let (index, rest) = path.strip_prefix('[')?.split_once(']')?;
            let item = array.elements.get(index.parse::<usize>().ok()?)?;
            Some((item, item.start(), rest))
        }
        Value::Object(object) => {
            let path = path.strip_prefix('.').unwrap_or(path);
            let (property, rest) = property(object, path, wanted)?;
            Some((&property.value, property.start(), rest))
        }
        _ => None,
    }
}

/// The property whose key the path begins with. Keys may contain dots, so the longest key wins.
fn property<'a, 'b, 'p>(
    object: &'b Object<'a>,
    path: &'p str,
    wanted: Duplicate,
) -> Option<(&'b ObjectProp<'a>, &'p str)> {
    let mut found: Option<(&ObjectProp<'a>, &str)> = None;
    for property in &object.properties {
        let Some(rest) = path.strip_prefix(property.name.as_str()) else {
            continue;
        };
        if !(rest.is_empty() || rest.starts_with(['.', '['])) {
            continue;
        }
        let is_better = found.is_none_or(|(_, best)| {
            let is_duplicate = rest.len() == best.len();
            rest.len() < best.len() || is_duplicate && wanted == Duplicate::Last
        });
        if is_better {
            found = Some((property, rest));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_as_editors_programs_end_them() {
        for text in ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc"] {
            let source = Source::of(text);
            let last = source.place_at(text.len() - 1);
            assert_eq!(last, Place { line: 3, column: 1 }, "{text:?}");
        }
    }

    #[test]
    fn columns_count_characters() {
        let place = Source::of("{\n \"é研😀\": 1}").place_at(13);
        assert_eq!(place, Place { line: 2, column: 6 });
    }

    #[test]
    fn every_byte_has_its_place() {
        let source = Source::of("a\r\né研\rb\n\n😀");
        let bytes = source.text.char_indices().map(|(byte, _)| byte);
        for byte in bytes.chain([source.text.len()]) {
            assert_eq!(source.byte_at(source.place_at(byte)), byte);
        }
    }

    #[test]
    fn a_character_is_found_behind_escapes() {
        for (json, byte, column) in [
            (r#"["ab"]"#, 1, 4),
            (r#"["\u0061b"]"#, 1, 9),
            (r#"["\n\"b"]"#, 2, 7),
            (r#"["\ud83d\ude00b"]"#, 4, 15),
            (r#"["é😀b"]"#, 6, 5),
        ] {
            let source = Source::of(json);
            let place = source.place_within("[0]", byte).unwrap();
            assert_eq!(place.column, column, "{json}");
            assert_eq!(source.byte_within("[0]", place), Some(byte), "{json}");
        }
    }
}
