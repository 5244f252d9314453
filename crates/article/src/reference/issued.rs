use crate::date::days;
use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::Wire;

/// When a source appeared: a year, possibly with a month and a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Issued {
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
}

impl Issued {
    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// From the first of CSL's `date-parts`; a second one would be the end of a range.
    fn from_parts(parts: &[Json]) -> Option<Self> {
        let (year, rest) = parts.split_first()?;
        let year = i32::from(whole(year)?);
        let (month, day) = match rest {
            [] => (None, None),
            [month] => (Some(month), None),
            [month, day] => (Some(month), Some(day)),
            _ => return None,
        };
        let month = match month {
            Some(month) => Some(between(month, 12)?),
            None => None,
        };
        let last = days(u16::try_from(year).unwrap_or_default(), month.unwrap_or(1));
        let day = match day {
            Some(day) => Some(between(day, last)?),
            None => None,
        };
        let is_year = (1..=9999).contains(&year);
        is_year.then_some(Self { year, month, day })
    }
}

impl Wire for Issued {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let is_object = matches!(json, Json::Object(_));
        let parts = json.field("date-parts").map(Json::items);
        let first = parts.and_then(<[Json]>::first).map(Json::items);
        let issued = first.and_then(Self::from_parts);
        if reader.fields(json).is_some() && is_object && issued.is_none() {
            reader.problem(ProblemKind::NotDateParts);
        }
        issued.unwrap_or_default()
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        let part = serde_json::json!({ "type": ["integer", "string"] });
        let date =
            serde_json::json!({ "type": "array", "items": part, "minItems": 1, "maxItems": 3 });
        serde_json::json!({
            "type": "object",
            "required": ["date-parts"],
            "properties": { "date-parts": { "type": "array", "items": date, "minItems": 1, "maxItems": 2 } },
        })
    }
}

/// CSL allows numbers to be written as strings.
fn whole(json: &Json) -> Option<u16> {
    match json {
        Json::Number { value, .. } if value.fract() == 0.0 && (0.0..=9999.0).contains(value) => {
            Some(*value as u16)
        }
        Json::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
        _ => None,
    }
}

fn between(json: &Json, last: u8) -> Option<u8> {
    let number = u8::try_from(whole(json)?).ok()?;
    (1..=last).contains(&number).then_some(number)
}
