use serde_json::{Value, json};

use crate::article::Article;
use crate::schema::Definitions;
use crate::wire::Wire;

/// The JSON Schema of an article (draft 2020-12).
///
/// It comes from the same definitions as the readers, and says what a schema can say about one
/// value. What needs several values (ids, citations, the order of dates, a chart's scale) only
/// [`Article::from_json`] checks.
pub fn schema() -> Value {
    let mut definitions = Definitions::default();
    let article = Article::schema(&mut definitions);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An article for Unfold",
        "allOf": [article],
        "properties": { "answered": answered() },
        "$defs": definitions.into_json(),
    })
}

/// The schema of a field that readers ignore: the crate `honesty` reads it.
fn answered() -> Value {
    let line = |description: &str| json!({ "description": description, "type": "string", "pattern": "\\S" });
    json!({
        "description": "Notes of `unfold check` that are answered with a reason; readers ignore it.",
        "type": ["array", "null"],
        "items": {
            "type": "object",
            "required": ["check", "reason"],
            "properties": {
                "check": line("The name of a check, as in `unfold explain`."),
                "at": line("The id of a section, a term or a reference, or the name of another part; if left out, the whole article."),
                "reason": line("Why it is right as it is, in a sentence."),
            },
        },
    })
}
