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
        "$defs": definitions.into_json(),
    })
}
