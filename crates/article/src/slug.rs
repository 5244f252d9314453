use crate::ProblemKind;
use crate::json::Json;
use crate::reader::Reader;
use crate::wire::Wire;

/// An id: lower-case letters a to z, digits, and single hyphens between them.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Slug(String);

impl Slug {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for Slug {
    fn read(json: Json, reader: &mut Reader) -> Self {
        Self(reader.shaped(json, is_slug, |found| ProblemKind::NotASlug { found }))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::schema::Definitions) -> crate::schema::Schema {
        serde_json::json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" })
    }
}

fn is_slug(text: &str) -> bool {
    text.split('-').all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

/// The nearest id to a text, if anything of it can be kept.
pub(crate) fn slug_from(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let slug = words.join("-");
    (!slug.is_empty()).then_some(slug)
}
