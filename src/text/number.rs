//! Formats numbers for a language.
//!
//! Decimals are printed from whole hundredths: `core`'s formatting of floating-point numbers is 11 KB of code.

/// A language's number marks.
pub(super) struct Marks {
    /// The decimal mark.
    pub(super) decimal: &'static str,
    /// The mark between groups of three digits.
    pub(super) group: &'static str,
    /// The smallest number that is grouped.
    pub(super) grouped_from: u64,
}

/// Formats a number, given in hundredths, with as many decimals as it needs, at most two.
pub(super) fn decimal(hundredths: u64, marks: &Marks) -> String {
    let whole = whole(hundredths / 100, marks);
    let mark = marks.decimal;
    match hundredths % 100 {
        0 => whole,
        fraction if fraction % 10 == 0 => format!("{whole}{mark}{}", fraction / 10),
        fraction => format!("{whole}{mark}{fraction:02}"),
    }
}

/// Formats a whole number.
pub(super) fn whole(number: u64, marks: &Marks) -> String {
    if number < marks.grouped_from {
        number.to_string()
    } else {
        grouped(number, marks.group)
    }
}

fn grouped(number: u64, mark: &str) -> String {
    if number < 1000 {
        return number.to_string();
    }
    format!("{}{mark}{:03}", grouped(number / 1000, mark), number % 1000)
}
