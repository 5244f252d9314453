use article::{Bar, Chart};

use crate::text::Words;

/// The bar's value with its unit.
pub(super) fn value(bar: &Bar, chart: &Chart, words: &'static Words) -> String {
    let number = (words.decimal)(hundredths(bar.value()));
    (words.with_unit)(&number, chart.unit())
}

/// The bar's interval, "50 to 77".
pub(super) fn interval(bar: &Bar, words: &'static Words) -> Option<String> {
    let number = |value| (words.decimal)(hundredths(value));
    bar.interval()
        .map(|(low, high)| (words.interval)(&number(low), &number(high)))
}

/// As exact as charts are: printing floating-point numbers in full would bring 11 KB of code into the page.
pub(super) fn hundredths(value: f64) -> u64 {
    (value * 100.0).round() as u64
}
