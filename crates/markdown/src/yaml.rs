//! The part of YAML that articles need: no anchors, no aliases, no tags but those of numbers and
//! flags.
//!
//! A plain word is text unless its field holds numbers or flags, so a telephone number or a volume
//! needs no quotation marks.

mod parse;
mod print;

pub(crate) use parse::parse;
pub(crate) use print::print;

/// The fields whose plain words are numbers.
const NUMBERS: [&str; 8] = [
    "format",
    "max",
    "value",
    "low",
    "high",
    "width",
    "height",
    "date-parts",
];

/// The fields whose plain words are `true` or `false`.
const FLAGS: [&str; 3] = ["open", "help", "comparator"];

/// Whether this is a number in JSON.
fn is_number(text: &str) -> bool {
    let starts = text.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    starts && serde_json::from_str::<serde_json::Number>(text).is_ok()
}

/// Whether a plain word means null.
fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}
