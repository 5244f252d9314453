use std::cmp::Ordering;
use std::iter::repeat;

use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::Wire;

/// The most digits that a number in a chart may have: so many fit on the narrowest screen.
pub const MAX_DIGITS: usize = 20;

/// An exact decimal number from 0, with all digits that the file has: 1.50 keeps its last zero.
///
/// Two are equal if the numbers are, however they are written. The default is empty, and stands in
/// for a number that could not be read.
#[derive(Debug, Clone, Default)]
pub struct Decimal(String);

impl Decimal {
    /// The number without an exponent, such as `0.004`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is a number, not what stands in for one.
    pub(crate) fn is_read(&self) -> bool {
        !self.0.is_empty()
    }

    /// Whether this is 0.
    pub fn is_zero(&self) -> bool {
        !self.0.bytes().any(|digit| matches!(digit, b'1'..=b'9'))
    }

    /// A floating-point number near enough to draw.
    pub fn approximate(&self) -> f64 {
        let (whole, fraction) = self.parts();
        let digit = |digit| f64::from(digit - b'0');
        let fraction = fraction.bytes().rev();
        let fraction = fraction.fold(0.0, |sum, next| (sum + digit(next)) / 10.0);
        let whole = whole.bytes();
        whole.fold(0.0, |sum, next| sum * 10.0 + digit(next)) + fraction
    }

    /// The difference from a number that is not greater, without zeros at its end.
    pub fn minus(&self, lower: &Self) -> Self {
        let decimals = self.decimals().max(lower.decimals());
        let upper = self.digits(decimals);
        let lower = lower.digits(decimals);
        let lower = lower.bytes().rev().chain(repeat(b'0'));
        let mut borrowed = 0;
        let from_last = upper.bytes().rev().zip(lower).map(|(upper, lower)| {
            let lower = lower + borrowed;
            borrowed = u8::from(upper < lower);
            char::from(b'0' + upper + 10 * borrowed - lower)
        });
        let reversed: String = from_last.collect();
        let zeros = reversed
            .chars()
            .take(decimals)
            .take_while(|digit| *digit == '0');
        let zeros = zeros.count();
        let digits: Vec<char> = reversed.chars().skip(zeros).collect();
        Self::new(
            &digits.into_iter().rev().collect::<String>(),
            decimals - zeros,
        )
    }

    /// From digits, of which so many stand after the point.
    fn new(digits: &str, decimals: usize) -> Self {
        let digits = "0".repeat(decimals.saturating_sub(digits.len())) + digits;
        let whole = digits.len() - decimals;
        let (whole, fraction) = digits.split_at_checked(whole).unwrap_or_default();
        let whole = match whole.trim_start_matches('0') {
            "" => "0",
            whole => whole,
        };
        let point = if fraction.is_empty() { "" } else { "." };
        Self([whole, point, fraction].concat())
    }

    /// The digits before and after the point.
    fn parts(&self) -> (&str, &str) {
        self.0.split_once('.').unwrap_or((&self.0, ""))
    }

    /// How many digits stand after the point.
    fn decimals(&self) -> usize {
        self.parts().1.len()
    }

    /// The digits from the first that is not 0 on, or from the point on, with zeros added until so
    /// many stand after the point.
    fn digits(&self, decimals: usize) -> String {
        let (whole, fraction) = self.parts();
        let zeros = "0".repeat(decimals.saturating_sub(fraction.len()));
        [whole.trim_start_matches('0'), fraction, &zeros].concat()
    }

    /// From a JSON number.
    fn parse(written: &str) -> Result<Self, ProblemKind> {
        const TOO_MANY: ProblemKind = ProblemKind::TooManyDigits { limit: MAX_DIGITS };
        if written.starts_with('-') {
            return Err(ProblemKind::Negative);
        }
        let (number, exponent) = written.split_once(['e', 'E']).unwrap_or((written, "0"));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let exponent: isize = exponent.parse().map_err(|_| TOO_MANY)?;
        let decimals = (fraction.len() as isize).saturating_sub(exponent);
        if decimals.unsigned_abs() > MAX_DIGITS {
            return Err(TOO_MANY);
        }
        let zeros = "0".repeat(decimals.min(0).unsigned_abs());
        let digits = [whole, fraction, &zeros].concat();
        let decimals = decimals.max(0).unsigned_abs();
        let number = Self::new(&digits, decimals);
        if number.digits(decimals).len() > MAX_DIGITS {
            return Err(TOO_MANY);
        }
        Ok(number)
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let decimals = self.decimals().max(other.decimals());
        let (own, other) = (self.digits(decimals), other.digits(decimals));
        own.len().cmp(&other.len()).then_with(|| own.cmp(&other))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl Wire for Decimal {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let Json::Number { written, .. } = json else {
            reader.wrong_type("a number", &json);
            return Self::default();
        };
        Self::parse(&written).unwrap_or_else(|problem| {
            reader.problem(problem);
            Self::default()
        })
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "number", "minimum": 0 })
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::Decimal;
    use crate::problem::ProblemKind;

    fn decimal(written: &str) -> Decimal {
        Decimal::parse(written).unwrap()
    }

    #[test]
    fn all_digits_are_kept_and_exponents_are_written_out() {
        for (written, expected) in [
            ("0", "0"),
            ("64", "64"),
            ("46.5", "46.5"),
            ("1.50", "1.50"),
            ("1.0", "1.0"),
            ("0.0", "0.0"),
            ("0.004", "0.004"),
            ("0.30000000000000004", "0.30000000000000004"),
            ("12345678901234567890", "12345678901234567890"),
            ("99999999999999999999", "99999999999999999999"),
            ("0.00000000000000000001", "0.00000000000000000001"),
            ("1e18", "1000000000000000000"),
            ("1E+2", "100"),
            ("1e-7", "0.0000001"),
            ("1.50e1", "15.0"),
            ("1.5e1", "15"),
            ("1.5e3", "1500"),
            ("0.5e1", "5"),
            ("0e5", "0"),
            ("12.5e-2", "0.125"),
            ("0.050e1", "0.50"),
        ] {
            assert_eq!(decimal(written).as_str(), expected, "{written}");
        }
    }

    #[test]
    fn what_a_chart_cannot_show_is_refused() {
        let too_many = ProblemKind::TooManyDigits { limit: 20 };
        for (written, expected) in [
            ("-0", ProblemKind::Negative),
            ("-0.0", ProblemKind::Negative),
            ("-5", ProblemKind::Negative),
            ("100000000000000000000", too_many.clone()),
            ("0.000000000000000000001", too_many.clone()),
            ("1.00000000000000000000", too_many.clone()),
            ("1e20", too_many.clone()),
            ("1e-21", too_many.clone()),
            ("1e300", too_many.clone()),
            ("1e-99999999999999999999", too_many.clone()),
            ("1e99999999999999999999", too_many),
        ] {
            assert_eq!(Decimal::parse(written), Err(expected), "{written}");
        }
    }

    #[test]
    fn numbers_are_compared_and_subtracted_exactly() {
        for (upper, lower, expected) in [
            ("64", "28", "36"),
            ("0.004", "0.001", "0.003"),
            ("0.3", "0.1", "0.2"),
            ("0.30000000000000004", "0.3", "0.00000000000000004"),
            ("12345678901234567890", "12345678901234567889", "1"),
            (
                "99999999999999999999",
                "0.00000000000000000001",
                "99999999999999999998.99999999999999999999",
            ),
            ("1e18", "1", "999999999999999999"),
            ("100", "99.95", "0.05"),
            ("46.5", "28", "18.5"),
            ("2.50", "1.5", "1"),
            ("10", "0", "10"),
        ] {
            let (upper, lower) = (decimal(upper), decimal(lower));
            assert_eq!(upper.cmp(&lower), Ordering::Greater);
            assert_eq!(lower.cmp(&upper), Ordering::Less);
            assert_eq!(upper.minus(&lower).as_str(), expected);
        }
        for (one, other) in [("1.0", "1"), ("1.50", "1.5"), ("0", "0.00"), ("1e2", "100")] {
            let (one, other) = (decimal(one), decimal(other));
            assert_eq!(one, other);
            assert_eq!(one.minus(&other).as_str(), "0");
        }
    }

    #[test]
    fn a_drawing_gets_a_number_near_enough() {
        for (written, expected) in [("0", 0.0), ("46.5", 46.5), ("0.004", 0.004), ("1e18", 1e18)] {
            let difference = (decimal(written).approximate() - expected).abs();
            assert!(difference <= expected * 1e-12, "{written}");
        }
    }
}
