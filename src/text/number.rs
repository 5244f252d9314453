//! Numbers as a language writes them, from whole numbers alone.
//!
//! Printing floating-point numbers in full would bring 11 KB of code into the page.

/// How a language marks its numbers.
pub(super) struct Marks {
    /// Before the decimals.
    pub(super) decimal: &'static str,
    /// Between groups of three digits.
    pub(super) group: &'static str,
    /// The smallest whole number that is written in groups.
    pub(super) grouped_from: u64,
}

/// A number with as many decimals as it needs, at most two, from its hundredths.
pub(super) fn decimal(hundredths: u64, marks: &Marks) -> String {
    let whole = whole(hundredths / 100, marks);
    let mark = marks.decimal;
    match hundredths % 100 {
        0 => whole,
        fraction if fraction % 10 == 0 => format!("{whole}{mark}{}", fraction / 10),
        fraction => format!("{whole}{mark}{fraction:02}"),
    }
}

/// A whole number.
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
