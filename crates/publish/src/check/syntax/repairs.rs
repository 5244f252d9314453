//! Repairs of common slips, where only one can be meant.

use super::explanation::Repair;
use super::quotes::{escaped, last_mark};

/// What other programs write for the values of JSON.
const VALUES: [(&str, &str); 6] = [
    ("True", "true"),
    ("False", "false"),
    ("None", "null"),
    ("Null", "null"),
    ("undefined", "null"),
    ("+", ""),
];

/// What to write where the parser gave up with this message; nothing if that is not sure.
pub(super) fn repairs(text: &str, error: usize, message: &str) -> Vec<Repair> {
    let repairs = text.split_at_checked(error).and_then(|(before, rest)| {
        by_rest(before, rest, message)
            .map(|repair| vec![repair])
            .or_else(|| by_message(before, rest, message))
    });
    repairs.unwrap_or_default()
}

fn by_rest(before: &str, rest: &str, message: &str) -> Option<Repair> {
    let error = before.len();
    // Not the slashes of an address, or the sign of a link within the page.
    let is_apart =
        before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || ",{}[]".contains(c));
    if let Some(length) = comment(rest).filter(|_| is_apart) {
        return Some(Repair::new(error..error + length, ""));
    }
    let values = VALUES.iter().filter(|_| message == "expected value");
    let mut values = values.filter(|(written, _)| rest.starts_with(written));
    let (written, value) = values.next()?;
    Some(Repair::new(error..error + written.len(), *value))
}

/// The length of a comment, without the line break after it.
fn comment(rest: &str) -> Option<usize> {
    if let Some(inside) = rest.strip_prefix("/*") {
        return Some(inside.find("*/")? + "/**/".len());
    }
    let is_comment = rest.starts_with("//") || rest.starts_with('#');
    is_comment.then(|| rest.find(['\n', '\r']).unwrap_or(rest.len()))
}

fn by_message(before: &str, rest: &str, message: &str) -> Option<Vec<Repair>> {
    let error = before.len();
    let end = before.trim_end().len();
    let is_apart = end < error;
    let begins_value = begins_value(rest);
    let follows_comma = before.trim_end().ends_with(',');
    let repair = match message.to_lowercase().as_str() {
        "trailing comma" if follows_comma => Repair::new(end - 1..end, ""),
        "key must be a string" | "expected value" if follows_comma && rest.starts_with(',') => {
            Repair::new(error..error + 1, "")
        }
        "key must be a string" => return name(rest, error),
        "expected `:`" if is_apart && begins_value => Repair::new(end..end, ":"),
        "expected `,` or `}`" | "expected `,` or `]`" if begins_value && is_apart => {
            Repair::new(end..end, ",")
        }
        "expected `,` or `}`" | "expected `,` or `]`" => return marks(before, rest),
        "invalid escape" => {
            let backslash = before.rfind('\\')?;
            Repair::new(backslash..backslash + 1, "")
        }
        "unexpected end of hex escape"
        | "lone leading surrogate in hex escape"
        | "invalid unicode code point" => return half(before, rest),
        "trailing characters"
            if rest
                .chars()
                .all(|c| c.is_whitespace() || "]},;".contains(c)) =>
        {
            Repair::new(error..error + rest.len(), "")
        }
        _ => return None,
    };
    Some(vec![repair])
}

/// Whether a list, a brace or a string begins here that ends on its line, so that its mark is not one too many.
fn begins_value(rest: &str) -> bool {
    let string = rest.strip_prefix('"');
    let string = string.and_then(|string| string.lines().next());
    rest.starts_with(['{', '[']) || string.is_some_and(|string| string.contains('"'))
}

/// Quotation marks around a name that has none.
fn name(rest: &str, error: usize) -> Option<Vec<Repair>> {
    let after = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let end = error + rest.len() - after.len();
    let is_name = rest.starts_with(char::is_alphabetic) && after.trim_start().starts_with(':');
    is_name.then(|| vec![Repair::new(error..error, "\""), Repair::new(end..end, "\"")])
}

/// A backslash before each quotation mark within a text, of which the first seemed to end it.
fn marks(before: &str, rest: &str) -> Option<Vec<Repair>> {
    let string = before.trim_end().strip_suffix('"')?;
    let first = string.len();
    let is_empty = string.ends_with('"');
    let (_, inside) = last_mark(rest, |c| c == '"')?;
    let has_name = inside.contains("\":") || rest.get(inside.len() + 1..)?.starts_with(':');
    let mut repairs = vec![Repair::new(first..first, "\\")];
    repairs.extend(escaped(inside, before.len()));
    let is_sure = rest.starts_with(char::is_alphanumeric) && !is_empty && !has_name;
    is_sure.then_some(repairs)
}

/// A question mark for half of a character, since nobody knows which it was, and the text may not become empty.
fn half(before: &str, rest: &str) -> Option<Vec<Repair>> {
    let text = format!("{before}{rest}");
    let codes = before.rmatch_indices("\\u").map(|(start, _)| start);
    let half = codes.take(2).find(|start| {
        let digits = text.get(start + 2..start + 6);
        let unit = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        unit.is_some_and(|unit| (0xd800..0xe000).contains(&unit))
    })?;
    Some(vec![Repair::new(half..half + 6, "?")])
}
