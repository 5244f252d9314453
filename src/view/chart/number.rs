use article::{Bar, Chart};

use crate::text::Words;

/// The bar's value with its unit.
pub(super) fn value(bar: &Bar, chart: &Chart) -> String {
    format!("{}{}", decimal(hundredths(bar.value())), chart.unit())
}

/// The bar's interval, "50 to 77".
pub(super) fn interval(bar: &Bar, words: &'static Words) -> Option<String> {
    bar.interval()
        .map(|(low, high)| (words.interval)(&decimal(hundredths(low)), &decimal(hundredths(high))))
}

/// As exact as charts are: printing floating-point numbers in full would bring 11 KB of code into the page.
pub(super) fn hundredths(value: f64) -> u64 {
    (value * 100.0).round() as u64
}

/// Hundredths as a number with up to two decimals.
pub(super) fn decimal(hundredths: u64) -> String {
    let (whole, fraction) = (hundredths / 100, hundredths % 100);
    match fraction {
        0 => whole.to_string(),
        fraction if fraction % 10 == 0 => format!("{whole}.{}", fraction / 10),
        fraction => format!("{whole}.{fraction:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{decimal, hundredths};

    #[test]
    fn numbers_stand_as_an_editor_wrote_them() {
        for (value, expected) in [
            (64.0, "64"),
            (46.5, "46.5"),
            (0.0, "0"),
            (13.07, "13.07"),
            (13.7, "13.7"),
            (1999.0, "1999"),
        ] {
            assert_eq!(decimal(hundredths(value)), expected);
        }
    }
}
