//! docs/format-reference.md is the schema as tables. `UPDATE_FIXTURES=1` writes it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

use std::env;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

const INTRODUCTION: &str = "# Every field of an article

Made from `public/article.schema.json`; [article-format.md](article-format.md) explains the format with examples. \
A field in bold is required. The others may be left out or `null`.
";

#[test]
fn the_reference_is_that_of_the_schema() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/format-reference.md");
    let expected = reference(&article::schema());
    if env::var_os("UPDATE_FIXTURES").is_some() {
        fs::write(&file, &expected).unwrap();
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        found == expected,
        "run `UPDATE_FIXTURES=1 cargo test -p publish --test format_reference`"
    );
}

/// The page: the article first, then what it is made of, by name.
fn reference(schema: &Value) -> String {
    let mut definitions = schema["$defs"].as_object().unwrap().clone();
    let mut article = definitions.remove("Article").unwrap();
    let more = schema["properties"].as_object().unwrap().clone();
    article["properties"].as_object_mut().unwrap().extend(more);
    let first = part("Article", &article);
    let others = definitions.iter().map(|(name, one)| part(name, one));
    [INTRODUCTION.to_owned(), first]
        .into_iter()
        .chain(others)
        .collect()
}

fn part(name: &str, definition: &Value) -> String {
    let mut part = format!("\n## {name}\n\n{}\n", description(definition));
    if let Some(fields) = definition["properties"].as_object() {
        part.push_str(&table(fields, &definition["required"]));
    }
    for choice in definition["oneOf"].as_array().into_iter().flatten() {
        part.push_str(&format!("\n- {}", choice_line(choice)));
    }
    if definition["oneOf"].is_array() {
        part.push('\n');
    }
    part
}

fn table(fields: &Map<String, Value>, required: &Value) -> String {
    let mut table = "\n| field | value | meaning |\n| --- | --- | --- |\n".to_owned();
    for (name, field) in fields {
        let is_required = required
            .as_array()
            .is_some_and(|required| required.contains(&Value::from(name.as_str())));
        let name = if is_required {
            format!("**`{name}`**")
        } else {
            format!("`{name}`")
        };
        let meaning = description(field).replace('|', "\\|");
        table.push_str(&format!("| {name} | {} | {meaning} |\n", value(field)));
    }
    table
}

/// One of several values: text, or an object with one key.
fn choice_line(choice: &Value) -> String {
    match choice["properties"]
        .as_object()
        .and_then(|fields| fields.iter().next())
    {
        Some((key, field)) => {
            format!(
                "`{{\"{key}\": …}}`, {}: {}",
                value(field),
                description(choice)
            )
        }
        None => value(choice),
    }
}

/// What a value is, in a few words.
fn value(schema: &Value) -> String {
    if let Some(name) = schema["$ref"]
        .as_str()
        .and_then(|path| path.rsplit('/').next())
    {
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(values) = schema["enum"].as_array() {
        let values: Vec<_> = values.iter().filter(|one| !one.is_null()).collect();
        return values
            .iter()
            .map(|one| format!("`{one}`"))
            .collect::<Vec<_>>()
            .join(", ");
    }
    if let Some(one) = schema.get("const") {
        return format!("`{one}`");
    }
    for key in ["anyOf", "oneOf"] {
        if let Some(choices) = schema[key].as_array() {
            let mut words: Vec<String> = choices
                .iter()
                .map(value)
                .filter(|one| !one.is_empty())
                .collect();
            words.dedup();
            return words.join(" or ");
        }
    }
    let kinds = schema["type"].as_array().into_iter().flatten();
    let kind = kinds.filter_map(Value::as_str).find(|kind| *kind != "null");
    match kind.or(schema["type"].as_str()) {
        Some("array") => format!("list of {}", value(&schema["items"])),
        Some("object") => {
            let fields = schema["properties"].as_object().into_iter().flatten();
            let fields: Vec<_> = fields.map(|(name, _)| format!("`{name}`")).collect();
            format!("objects with {}", fields.join(", "))
        }
        Some("null") | None => String::new(),
        Some(kind) => kind.to_owned(),
    }
}

fn description(schema: &Value) -> &str {
    schema["description"].as_str().unwrap_or_default()
}
