//! The strings of a file under certain keys.

use jsonc_parser::ast::Value;

use super::source::Source;

/// The strings under these keys, with their paths, in file order.
pub(super) fn strings<'a>(source: &'a Source<'_>, keys: &[&str]) -> Vec<(String, &'a str)> {
    let mut found = Vec::new();
    if let Some(tree) = &source.tree {
        collect(tree, String::new(), keys, &mut found);
    }
    found
}

fn collect<'a>(
    value: &'a Value<'_>,
    path: String,
    keys: &[&str],
    found: &mut Vec<(String, &'a str)>,
) {
    match value {
        Value::Array(list) => {
            for (index, item) in list.elements.iter().enumerate() {
                collect(item, format!("{path}[{index}]"), keys, found);
            }
        }
        Value::Object(object) => {
            for property in &object.properties {
                let key = property.name.as_str();
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{key}");
                match &property.value {
                    Value::StringLit(text) if keys.contains(&key) => {
                        found.push((path, &text.value));
                    }
                    other => collect(other, path, keys, found),
                }
            }
        }
        _ => {}
    }
}
