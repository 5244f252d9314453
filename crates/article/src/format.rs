use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::Wire;

/// The version of the format that this crate reads.
pub const FORMAT: u32 = 1;

/// The field that states the version.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Format;

/// The version of a file that needs a newer reader.
pub(crate) fn newer_format(file: &Json) -> Option<u64> {
    match file.field("format") {
        Some(Json::Number { value, .. }) if *value > f64::from(FORMAT) && value.fract() == 0.0 => {
            Some(*value as u64)
        }
        _ => None,
    }
}

impl Wire for Format {
    fn read(json: Json, reader: &mut Reader) -> Self {
        if !matches!(json, Json::Number { value, .. } if value == f64::from(FORMAT)) {
            reader.problem(ProblemKind::WrongFormat);
        }
        Self
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "const": FORMAT })
    }
}
