use std::cmp::Ordering;

use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::Wire;

/// The most digits that a number in a chart may have: so many fit on the narrowest screen.
pub const MAX_DIGITS: usize = 20;

/// An exact decimal number from 0, with as many decimals as the file has: 1.50 keeps its last zero.
///
/// Two are equal if the numbers are, however they are written. The default stands in for a number that could not be
/// read.
#[derive(Debug, Clone, Default)]
pub struct Decimal {
    whole: [u8; MAX_DIGITS],
    fraction: [u8; MAX_DIGITS],
    /// How many digits of the fraction are shown. The others are 0.
    decimals: usize,
    is_read: bool,
}

impl Decimal {
    /// The number without an exponent, such as `0.004`.
    pub fn text(&self) -> String {
        let zeros = self.leading_zeros().min(MAX_DIGITS - 1);
        let mut text: String = self.whole.iter().skip(zeros).map(shown).collect();
        if self.decimals > 0 {
            text.push('.');
        }
        text.extend(self.fraction.iter().take(self.decimals).map(shown));
        text
    }

    /// Whether this is a number, not the stand-in for one.
    pub(crate) fn is_read(&self) -> bool {
        self.is_read
    }

    /// Whether this is 0.
    pub fn is_zero(&self) -> bool {
        self.digits().all(|digit| *digit == 0)
    }

    /// A floating-point number near enough to draw.
    pub fn approximate(&self) -> f64 {
        self.digits()
            .fold(0.0, |sum, digit| sum * 10.0 + f64::from(*digit))
            / 1e20
    }

    /// The difference from a number that is not greater, without zeros at its end.
    pub fn minus(&self, lower: &Self) -> Self {
        let mut difference = self.clone();
        let upper = difference.whole.iter_mut().chain(&mut difference.fraction);
        let mut borrowed = 0;
        for (upper, lower) in upper.rev().zip(lower.digits().rev()) {
            let lower = lower + borrowed;
            borrowed = u8::from(*upper < lower);
            *upper = *upper + 10 * borrowed - lower;
        }
        let last = difference.fraction.iter().rposition(|digit| *digit > 0);
        difference.decimals = last.map_or(0, |last| last + 1);
        difference
    }

    fn digits(&self) -> impl DoubleEndedIterator<Item = &u8> {
        self.whole.iter().chain(&self.fraction)
    }

    fn leading_zeros(&self) -> usize {
        self.whole.iter().take_while(|digit| **digit == 0).count()
    }

    /// From a JSON number.
    fn parse(written: &str) -> Result<Self, ProblemKind> {
        const TOO_MANY: ProblemKind = ProblemKind::TooManyDigits { limit: MAX_DIGITS };
        let (mut before_point, mut count) = (None, 0);
        let (mut in_exponent, mut is_small, mut exponent) = (false, false, 0);
        for byte in written.bytes() {
            match byte {
                b'-' if !in_exponent => return Err(ProblemKind::Negative),
                b'-' => is_small = true,
                b'+' => {}
                b'.' => before_point = Some(count),
                b'e' | b'E' => in_exponent = true,
                digit if in_exponent => {
                    exponent = (exponent * 10 + isize::from(digit & 15)).min(1000);
                }
                _ => count += 1,
            }
        }
        if is_small {
            exponent = -exponent;
        }
        let point = before_point.unwrap_or(count) + exponent;

        let mut number = Self {
            decimals: (count - point).max(0).unsigned_abs(),
            is_read: true,
            ..Self::default()
        };
        let mut place = MAX_DIGITS as isize - point;
        for digit in written.bytes().take_while(|byte| !b"eE".contains(byte)) {
            if digit == b'.' {
                continue;
            }
            if digit != b'0' {
                let mut places = number.whole.iter_mut().chain(&mut number.fraction);
                let here = usize::try_from(place).ok();
                let here = here.and_then(|place| places.nth(place)).ok_or(TOO_MANY)?;
                *here = digit & 15;
            }
            place += 1;
        }
        if number.decimals > number.leading_zeros() {
            return Err(TOO_MANY);
        }
        Ok(number)
    }
}

fn shown(digit: &u8) -> char {
    char::from(b'0' + digit)
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.whole, self.fraction).cmp(&(other.whole, other.fraction))
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
            assert_eq!(decimal(written).text(), expected, "{written}");
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
            assert_eq!(upper.minus(&lower).text(), expected);
        }
        for (one, other) in [("1.0", "1"), ("1.50", "1.5"), ("0", "0.00"), ("1e2", "100")] {
            let (one, other) = (decimal(one), decimal(other));
            assert_eq!(one, other);
            assert_eq!(one.minus(&other).text(), "0");
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
