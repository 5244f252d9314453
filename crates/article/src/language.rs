use crate::direction::Direction;
use crate::json::Json;
use crate::problem::ProblemKind;
use crate::reader::Reader;
use crate::wire::Wire;

/// A language tag (BCP 47). Its form is checked, but not whether it is registered.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Language(String);

impl Language {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn direction(&self) -> Direction {
        Direction::of(&self.0)
    }
}

impl Wire for Language {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(
            reader.shaped(json, is_language, |found| ProblemKind::NotALanguage {
                found,
            }),
        )
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" })
    }
}

fn is_language(text: &str) -> bool {
    let mut subtags = text.split('-');
    let language = subtags.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && subtags.all(|subtag| {
            (1..=8).contains(&subtag.len())
                && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
