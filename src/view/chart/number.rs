use article::{Bar, Chart, Decimal};

use crate::{element::Said, text::Words};

/// A bar's value with its unit.
pub(super) fn value(bar: &Bar, chart: &Chart, words: &'static Words) -> String {
    words.with_unit(&words.decimal(&bar.value().text()), chart.unit())
}

/// A bar's interval, such as "50 to 77".
pub(super) fn interval(bar: &Bar, words: &'static Words) -> Option<Said> {
    let number = |number: &Decimal| words.decimal(&number.text());
    bar.interval()
        .map(|(low, high)| words.interval(&number(low), &number(high)))
}
