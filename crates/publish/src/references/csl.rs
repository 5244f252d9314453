//! CSL-JSON, which is the format of an article's references.

use markdown::{Node, Value};

use super::source::{Source, line};

/// The sources of a file.
///
/// # Errors
/// The line, and why it is not CSL-JSON.
pub(super) fn read(text: &str) -> Result<Vec<Source>, String> {
    let list = Node::from_json(text).map_err(|error| format!(" {error}"))?;
    let Value::Array(items) = list.value else {
        return Err("1: this is no list of sources in CSL-JSON".to_owned());
    };
    items.into_iter().map(|item| source(item, text)).collect()
}

fn source(item: Node, text: &str) -> Result<Source, String> {
    let number = line(text, item.at);
    let Value::Object(fields) = item.value else {
        return Err(format!("{number}: this is no source in CSL-JSON"));
    };
    let mut source = Source::new("", number);
    for (name, field) in fields {
        match (name.as_str(), &field.value) {
            ("id", Value::String(key) | Value::Number(key)) => source.key.clone_from(key),
            ("id", _) | (_, Value::Null) => {}
            // Some programs write volumes and identifiers as numbers.
            (_, Value::Number(number)) => source.text(&name, number),
            _ => source.set(&name, field),
        }
    }
    Ok(source)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_text() {
        let sources = read(r#"[{"id": 1, "PMID": 5, "title": "A"}]"#).unwrap();
        let pmid = sources.first().and_then(|source| source.field("PMID"));
        assert_eq!(pmid, Some(&Node::from("5")));
    }
}
