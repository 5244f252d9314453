use serde_json::{Value, json};

/// Whether the model accepts a value for a field of a reference.
pub(super) fn is_accepted(field: &str, value: &Value) -> bool {
    let article = json!({ "references": [{ "id": "r", field: value }] }).to_string();
    let path = format!("references[0].{field}");
    article::inspect(article.as_bytes())
        .is_ok_and(|found| found.problems.iter().all(|problem| problem.path() != path))
}
