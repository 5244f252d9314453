//! Control characters in strings. JSON has none, except those written with a backslash.

use super::explanation::{Explanation, Repair};
use super::quotes::goes_on;
use crate::check::character::named;

/// A control character at this byte, in the string that begins at `start`.
pub(super) fn control(text: &str, start: usize, offset: usize, c: char) -> Explanation {
    let here = offset..offset + c.len_utf8();
    let (what, advice, repairs) = match c {
        '\n' | '\r' => (
            "a line break".to_owned(),
            "End the string with \" on the same line. Each paragraph is a string of its own.",
            line_break(text, start, offset).unwrap_or_default(),
        ),
        '\t' => (
            "a tab".to_owned(),
            "Write a space in its place.",
            vec![Repair::new(here, " ")],
        ),
        c => (named(c), "Delete it.", vec![Repair::new(here, "")]),
    };
    Explanation {
        offset,
        message: format!("{what} cannot be in a string as it is"),
        advice: Some(advice),
        repairs,
    }
}

/// The mark that is missing at the end of the line, or one line in the place of several.
fn line_break(text: &str, start: usize, offset: usize) -> Option<Vec<Repair>> {
    let next = text.get(offset..)?;
    let after = next.trim_start();
    let is_end = after.strip_prefix('"').is_some_and(goes_on);
    if after.starts_with(['"', '}', ']']) && !is_end {
        let line = text.get(start + 1..offset)?.trim_end();
        let string = line.strip_suffix(',').unwrap_or(line);
        let end = start + 1 + string.len();
        // A bracket may belong to the text or not.
        let is_sure = !string.ends_with(['{', '}', '[', ']']);
        return is_sure.then(|| vec![Repair::new(end..end, "\"")]);
    }
    let mut marks = next.match_indices('"').map(|(index, _)| index);
    let end = marks.find(|index| !next.get(..*index).is_some_and(|text| text.ends_with('\\')))?;
    let after = next.get(end + 1..)?;
    let is_name = after.trim_start().starts_with(':');
    let breaks = next.get(..end)?.match_indices(['\n', '\r']);
    let breaks = breaks.map(|(index, _)| offset + index);
    let joined = breaks.map(|at| Repair::new(at..at + 1, " "));
    (goes_on(after) && !is_name).then(|| joined.collect())
}
