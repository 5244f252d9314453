//! A small article for tests that are about some of its fields.

use article::Article;
use serde_json::{Value, json};

/// The article with these fields in addition to, or in place of, the required ones.
pub(crate) fn article(fields: &Value) -> Article {
    let mut article = json!({
        "format": 1,
        "id": "a-page",
        "lang": "en",
        "title": "A",
        "description": "B",
        "author": { "name": "C" },
        "sections": [{ "id": "s", "title": "S", "body": ["Words."] }],
    });
    let all = article.as_object_mut().unwrap();
    all.extend(fields.as_object().unwrap().clone());
    Article::from_json(article.to_string().as_bytes()).unwrap()
}
