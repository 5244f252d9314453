//! What the JSON Schema (draft 2020-12) of the wire format is made of.

use serde_json::{Map, Value, json};

/// A JSON Schema.
pub(crate) type Schema = Value;

/// The named schemas that other schemas refer to.
#[derive(Default)]
pub(crate) struct Definitions(Map<String, Value>);

impl Definitions {
    /// Defines a schema if its name is new, and returns a reference to it.
    pub(crate) fn define(
        &mut self,
        name: &str,
        schema: impl FnOnce(&mut Self) -> Schema,
    ) -> Schema {
        if !self.0.contains_key(name) {
            // A stand-in while the schema is made, for schemas that contain themselves.
            self.0.insert(name.to_owned(), Value::Null);
            let schema = schema(self);
            self.0.insert(name.to_owned(), schema);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    pub(crate) fn into_json(self) -> Value {
        self.0.into()
    }
}

/// The lines of a doc comment, as one.
pub(crate) fn description(doc: &[&str]) -> String {
    let lines: Vec<&str> = doc.iter().map(|line| line.trim()).collect();
    lines.join(" ")
}
