//! Quotation marks other than JSON's.

use std::ops::Range;

use icu_properties::CodePointSetData;
use icu_properties::props::QuotationMark;

use super::explanation::{Explanation, Repair};
use crate::check::character::named;

/// Whether it is a quotation mark that JSON does not use, or a character typed instead of one.
pub(super) fn is_quote(c: char) -> bool {
    c != '"' && (CodePointSetData::new::<QuotationMark>().contains(c) || "`´′″ʺ".contains(c))
}

/// A quotation mark outside of any string.
pub(super) fn quote(text: &str, offset: usize, c: char) -> Explanation {
    let is_typed = "'`´′″ʺ".contains(c);
    Explanation {
        offset,
        message: format!(
            "{} stands where JSON has the straight quotation mark \"",
            named(c)
        ),
        advice: Some(if is_typed {
            "Write \" around names and texts."
        } else {
            "Write \" around names and texts, and turn off smart quotes in the editor."
        }),
        repairs: straightened(text, offset..offset + c.len_utf8()).unwrap_or_default(),
    }
}

/// Straight marks in the place of the one in this range and of its partner, and backslashes before those between them.
fn straightened(text: &str, mark: Range<usize>) -> Option<Vec<Repair>> {
    let start = mark.end;
    let (partner, inside) = last_mark(text.get(start..)?, |c| c == '"' || is_quote(c))?;
    let end = start + inside.len();
    let mut repairs = vec![Repair::new(mark, "\"")];
    repairs.extend(escaped(inside, start));
    repairs.push(Repair::new(end..end + partner.len_utf8(), "\""));
    Some(repairs)
}

/// A backslash before each straight mark in the text that begins at this byte.
pub(super) fn escaped(text: &str, start: usize) -> impl Iterator<Item = Repair> {
    let marks = text.match_indices('"');
    let bare =
        marks.filter(|(index, _)| !text.get(..*index).is_some_and(|text| text.ends_with('\\')));
    bare.map(move |(index, _)| Repair::new(start + index..start + index, "\\"))
}

/// The first such mark on the line after which JSON goes on as after a string, and the text before it.
pub(super) fn last_mark(text: &str, is_mark: fn(char) -> bool) -> Option<(char, &str)> {
    let line = text.split(['\n', '\r']).next()?;
    let mut marks = line.char_indices().filter(|(_, c)| is_mark(*c));
    let (index, mark) = marks.find(|(index, mark)| {
        let after = text.get(index + mark.len_utf8()..);
        after.is_some_and(goes_on)
    })?;
    Some((mark, line.get(..index)?))
}

/// Whether JSON goes on as after a string: with a colon, a bracket, the end of the line, or a comma and what may follow it.
pub(super) fn goes_on(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '\t']);
    let Some(next) = after.strip_prefix(',') else {
        return after.is_empty() || after.starts_with([':', ']', '}', '\n', '\r']);
    };
    let next = next.trim_start_matches([' ', '\t']);
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_name = next.trim_start_matches(is_word).starts_with(':');
    let is_value = next.starts_with(|c| "\"[]{}/#\n\r".contains(c) || is_quote(c));
    is_name || is_value || next.is_empty()
}

/// A quotation mark that looks like the end of the string in this range, but is not: the first one
/// in it, where the string would go on as JSON does.
pub(super) fn unended(text: &str, string: Range<usize>) -> Option<Explanation> {
    let inside = text.get(string.start + 1..string.end)?;
    let (index, mark) = inside.char_indices().find(|(_, c)| is_quote(*c))?;
    let offset = string.start + 1 + index;
    let end = offset + mark.len_utf8();
    if !goes_on(text.get(end..)?) {
        return None;
    }
    Some(Explanation {
        offset,
        message: format!(
            "{} does not end the string that begins with \"",
            named(mark)
        ),
        advice: Some("Write \" in its place."),
        repairs: vec![Repair::new(offset..end, "\"")],
    })
}
