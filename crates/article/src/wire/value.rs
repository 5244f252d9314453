use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;
#[cfg(feature = "schema")]
use crate::schema::{Definitions, Schema};

/// A value that can be read from JSON.
pub(crate) trait Wire: Default {
    /// Whether a single value may be written in place of a list of one.
    const MAY_STAND_ALONE: bool = false;

    /// Reads a value, and reports every problem in it.
    fn read(json: Json, reader: &mut Reader) -> Self;

    /// The JSON Schema of this value.
    #[cfg(feature = "schema")]
    fn schema(definitions: &mut Definitions) -> Schema;
}

impl Wire for bool {
    fn read(json: Json, reader: &mut Reader) -> Self {
        match json {
            Json::Bool(value) => value,
            other => {
                reader.wrong_type("true or false", &other);
                false
            }
        }
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut Definitions) -> Schema {
        serde_json::json!({ "type": "boolean" })
    }
}

impl Wire for f64 {
    fn read(json: Json, reader: &mut Reader) -> Self {
        match json {
            Json::Number { value, .. } => value,
            other => {
                reader.wrong_type("a number", &other);
                0.0
            }
        }
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut Definitions) -> Schema {
        serde_json::json!({ "type": "number" })
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(json: Json, reader: &mut Reader) -> Self {
        match json {
            Json::Array(items) => {
                if items.is_empty() {
                    reader.problem(ProblemKind::Empty);
                }
                let items = items.into_iter().enumerate();
                items
                    .map(|(index, item)| reader.at(index, |reader| T::read(item, reader)))
                    .collect()
            }
            one if T::MAY_STAND_ALONE => vec![T::read(one, reader)],
            other => {
                reader.wrong_type("an array", &other);
                Vec::new()
            }
        }
    }

    #[cfg(feature = "schema")]
    fn schema(definitions: &mut Definitions) -> Schema {
        let one = T::schema(definitions);
        let list = serde_json::json!({ "type": "array", "items": one, "minItems": 1 });
        if T::MAY_STAND_ALONE {
            serde_json::json!({ "anyOf": [one, list] })
        } else {
            list
        }
    }
}
