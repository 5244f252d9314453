use std::fmt;

use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::Wire;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Date {
    // Derived comparison goes by the order of the fields.
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Parses `YYYY-MM-DD` (ISO 8601); `None` if there is no such day.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        let day = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        let is_real = parts.next().is_none()
            && year > 0
            && (1..=12).contains(&month)
            && (1..=days(year, month)).contains(&day);
        is_real.then_some(Self { year, month, day })
    }

    /// Whether this is the stand-in for a date that could not be read.
    pub(crate) fn is_stand_in(self) -> bool {
        self.year == 0
    }
}

/// As in the file: `YYYY-MM-DD`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Wire for Date {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let text = reader.string(json);
        let date = text.as_deref().and_then(Self::parse);
        if let (Some(found), None) = (text, date) {
            reader.problem(ProblemKind::NotADate { found });
        }
        date.unwrap_or_default()
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
    }
}

fn digits(text: &str, length: usize) -> Option<u16> {
    let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// The number of days in a month.
pub(crate) fn days(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
}
