use crate::json::Json;
use crate::line::Line;
use crate::reader::Reader;
use crate::wire::Wire;

/// A volume, page or the like, for which CSL allows a string or a number.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct NumberOrText(Line);

impl NumberOrText {
    pub(crate) fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Wire for NumberOrText {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(Line::read(number_as_text(json), reader))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": ["string", "integer"], "pattern": "\\S" })
    }
}

/// A whole number as a string; anything else as it is. No volume is a fraction, and the code to
/// print one is large.
pub(crate) fn number_as_text(json: Json) -> Json {
    match json {
        Json::Number { value, .. } if value.fract() == 0.0 && value.abs() < 1e15 => {
            Json::String((value as i64).to_string())
        }
        other => other,
    }
}
