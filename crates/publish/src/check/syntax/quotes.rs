//! Quotation marks other than JSON's.

use std::ops::Range;

use icu_properties::CodePointSetData;
use icu_properties::props::QuotationMark;

use super::explanation::Explanation;
use crate::check::character::named;

/// Whether it is a quotation mark that JSON does not use, or a character typed instead of one.
pub(super) fn is_quote(c: char) -> bool {
    c != '"' && (CodePointSetData::new::<QuotationMark>().contains(c) || "`´′″ʺ".contains(c))
}

/// A quotation mark outside of any string.
pub(super) fn quote(offset: usize, c: char) -> Explanation {
    Explanation {
        offset,
        message: format!(
            "{} stands where JSON has the straight quotation mark \"",
            named(c)
        ),
        advice: Some("Write \" around names and texts, and turn off smart quotes in the editor."),
    }
}

/// A quotation mark that looks like the end of the string in this range, but is not: the first one
/// in it, where the string would go on as JSON does.
pub(super) fn unended(text: &str, string: Range<usize>) -> Option<Explanation> {
    let inside = text.get(string.start + 1..string.end)?;
    let (index, mark) = inside.char_indices().find(|(_, c)| is_quote(*c))?;
    let after = text.get(string.start + 1 + index + mark.len_utf8()..)?;
    let next = after.trim_start_matches([' ', '\t']).chars().next();
    if !matches!(next, Some(':' | ',' | ']' | '}' | '\n' | '\r')) {
        return None;
    }
    Some(Explanation {
        offset: string.start + 1 + index,
        message: format!(
            "{} does not end the string that begins with \"",
            named(mark)
        ),
        advice: Some("Write \" in its place."),
    })
}
