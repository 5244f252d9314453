//! Formats numbers for a language.

/// A language's number marks.
pub(super) struct Marks {
    /// The decimal mark.
    pub(super) decimal: &'static str,
    /// The mark between groups of three digits.
    pub(super) group: &'static str,
    /// The smallest number that is grouped, a power of ten.
    pub(super) grouped_from: u64,
}

/// Formats a number, given with a decimal point, with all of its digits.
pub(super) fn decimal(number: &str, marks: &Marks) -> String {
    match number.split_once('.') {
        Some((whole, fraction)) => [&grouped(whole, marks), marks.decimal, fraction].concat(),
        None => grouped(number, marks),
    }
}

/// Formats a whole number.
pub(super) fn whole(number: u64, marks: &Marks) -> String {
    grouped(&number.to_string(), marks)
}

fn grouped(digits: &str, marks: &Marks) -> String {
    if digits.len() < marks.grouped_from.to_string().len() {
        return digits.to_owned();
    }
    let mut text = String::new();
    for (left, digit) in (0..digits.len()).rev().zip(digits.chars()) {
        text.push(digit);
        if left > 0 && left % 3 == 0 {
            text.push_str(marks.group);
        }
    }
    text
}
