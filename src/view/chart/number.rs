use article::{Bar, Chart};

use crate::text::Words;

/// A bar's value with its unit.
pub(super) fn value(bar: &Bar, chart: &Chart, words: &'static Words) -> String {
    let number = (words.decimal)(hundredths(bar.value()));
    (words.with_unit)(&number, chart.unit())
}

/// A bar's interval, such as "50 to 77".
pub(super) fn interval(bar: &Bar, words: &'static Words) -> Option<String> {
    let number = |value| (words.decimal)(hundredths(value));
    bar.interval()
        .map(|(low, high)| (words.interval)(&number(low), &number(high)))
}

/// A number in hundredths, the precision of charts. Rust's own formatting of floating-point numbers would add 11 KB to
/// the app.
pub(super) fn hundredths(value: f64) -> u64 {
    (value * 100.0).round() as u64
}
