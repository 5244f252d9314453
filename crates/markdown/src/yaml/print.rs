use super::{FLAGS, NUMBERS, is_null, is_number};
use crate::node::{Node, Value, quoted};

/// A list or fields as YAML, in lines that end with a line feed.
pub(crate) fn print(node: &Node) -> String {
    let mut yaml = String::new();
    match &node.value {
        Value::Array(items) if !items.is_empty() => list(items, "", 0, &mut yaml),
        Value::Object(fields) if !fields.is_empty() => map(fields, 0, &mut yaml),
        _ => yaml.push_str(&format!("{}\n", inline(node, ""))),
    }
    yaml
}

/// Fields, of which the first is written where the line stands.
fn map(fields: &[(String, Node)], indent: usize, yaml: &mut String) {
    for (index, (key, field)) in fields.iter().enumerate() {
        if index > 0 {
            yaml.push_str(&" ".repeat(indent));
        }
        yaml.push_str(&word(key, ""));
        yaml.push(':');
        match &field.value {
            Value::Object(inner) if !inner.is_empty() => {
                yaml.push_str(&format!("\n{}", " ".repeat(indent + 2)));
                map(inner, indent + 2, yaml);
            }
            Value::Array(items) if items.iter().any(|item| !item.fields().is_empty()) => {
                yaml.push_str(&format!("\n{}", " ".repeat(indent + 2)));
                list(items, key, indent + 2, yaml);
            }
            _ => yaml.push_str(&format!(" {}\n", inline(field, key))),
        }
    }
}

/// The items of a list, of which the first is written where the line stands.
fn list(items: &[Node], key: &str, indent: usize, yaml: &mut String) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            yaml.push_str(&" ".repeat(indent));
        }
        yaml.push_str("- ");
        match &item.value {
            Value::Object(fields) if !fields.is_empty() => map(fields, indent + 2, yaml),
            _ => yaml.push_str(&format!("{}\n", inline(item, key))),
        }
    }
}

/// On one line.
fn inline(node: &Node, key: &str) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) if FLAGS.contains(&key) => value.to_string(),
        Value::Bool(value) => format!("!!bool {value}"),
        Value::Number(written) if NUMBERS.contains(&key) => written.clone(),
        Value::Number(written) if written.contains(['.', 'e', 'E']) => {
            format!("!!float {written}")
        }
        Value::Number(written) => format!("!!int {written}"),
        Value::String(text) => word(text, key),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| in_brackets(item, key)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(fields) => {
            let field = |(key, field): &(String, Node)| {
                format!("{}: {}", quoted(key), in_brackets(field, key))
            };
            let fields: Vec<String> = fields.iter().map(field).collect();
            format!("{{{}}}", fields.join(", "))
        }
    }
}

/// On one line in brackets, where a comma ends a word.
fn in_brackets(node: &Node, key: &str) -> String {
    match node.as_str() {
        Some(text) if text.contains([',', ':']) => quoted(text),
        _ => inline(node, key),
    }
}

/// Text, with quotation marks only where it would be read as something else without them.
fn word(text: &str, key: &str) -> String {
    let is_other = is_null(text)
        || NUMBERS.contains(&key) && is_number(text)
        || FLAGS.contains(&key) && (text == "true" || text == "false");
    let is_plain = text.starts_with(char::is_alphanumeric)
        && text.ends_with(|c: char| c.is_alphanumeric() || ".)%!?/".contains(c))
        && !text.contains(": ")
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || " -_./(),:%’‘“”–—'+;!?@=&".contains(c));
    if is_plain && !is_other {
        text.to_owned()
    } else {
        quoted(text)
    }
}
