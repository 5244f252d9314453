//! Strings.

use crate::balanced::balanced;
use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::Wire;

/// A piece of running text. Not empty, but it may be a space between two other pieces.
impl Wire for String {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let text = reader.string(json);
        if text.as_deref() == Some("") {
            reader.problem(ProblemKind::Empty);
        }
        let text = text.unwrap_or_default();
        reader.words(&text);
        if text.contains(is_forbidden) {
            reader.problem(ProblemKind::ControlCharacter);
        }
        balanced(text)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "minLength": 1 })
    }
}

/// A string with something to see in it: a title, a name, a label.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Line(String);

impl Line {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for Line {
    fn read(json: Json, reader: &mut Reader) -> Self {
        let is_string = matches!(json, Json::String(_));
        let text = String::read(json, reader);
        if is_string && !text.is_empty() && is_blank(&text) {
            reader.problem(ProblemKind::Empty);
        }
        Self(text)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "\\S" })
    }
}

/// Whether there is nothing to see.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// Whether it is white space, or a control or invisible character.
pub(crate) fn is_unseen(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// HTML cannot contain these, so a baked page would differ from the article.
fn is_forbidden(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}
