//! The JSON Schema (draft 2020-12) of the wire format, from the same definitions as the readers.
//!
//! It holds what a schema can say about one value. What needs several values (ids, citations,
//! the order of dates, chart scales) only the reader checks.

use serde_json::{Map, Value, json};

use crate::Article;
use crate::wire::Wire;

pub(crate) type Schema = Value;

/// The JSON Schema of an article.
pub fn schema() -> Value {
    let mut definitions = Definitions(Map::new());
    let article = Article::schema(&mut definitions);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An article for Unfold",
        "allOf": [article],
        "$defs": definitions.0,
    })
}

/// The named schemas that others refer to.
pub(crate) struct Definitions(Map<String, Value>);

impl Definitions {
    /// Defines a name once, and gives the reference to it.
    pub(crate) fn define(
        &mut self,
        name: &str,
        schema: impl FnOnce(&mut Self) -> Schema,
    ) -> Schema {
        if !self.0.contains_key(name) {
            // Stands in while the schema is made, for those that hold themselves.
            self.0.insert(name.to_owned(), Value::Null);
            let schema = schema(self);
            self.0.insert(name.to_owned(), schema);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }
}

/// The schema of a record, field by field.
pub(crate) struct RecordSchema {
    description: String,
    required: Vec<&'static str>,
    properties: Map<String, Value>,
}

impl RecordSchema {
    pub(crate) fn new(doc: &[&str]) -> Self {
        Self {
            description: description(doc),
            required: Vec::new(),
            properties: Map::new(),
        }
    }

    pub(crate) fn required<T: Wire>(
        &mut self,
        definitions: &mut Definitions,
        name: &'static str,
        doc: &[&str],
    ) {
        self.required.push(name);
        let schema = T::schema(definitions);
        self.property(name, schema, doc);
    }

    pub(crate) fn optional<T: Wire>(
        &mut self,
        definitions: &mut Definitions,
        name: &'static str,
        doc: &[&str],
    ) {
        let schema = json!({ "anyOf": [T::schema(definitions), { "type": "null" }] });
        self.property(name, schema, doc);
    }

    pub(crate) fn default<T: Wire>(
        &mut self,
        definitions: &mut Definitions,
        name: &'static str,
        doc: &[&str],
    ) {
        let mut schema = T::schema(definitions);
        if let Some(schema) = schema.as_object_mut() {
            schema.remove("minItems");
        }
        let schema = json!({ "anyOf": [schema, { "type": "null" }] });
        self.property(name, schema, doc);
    }

    pub(crate) fn finish(self) -> Schema {
        json!({
            "description": self.description,
            "type": "object",
            "required": self.required,
            "properties": self.properties,
        })
    }

    fn property(&mut self, name: &str, mut schema: Schema, doc: &[&str]) {
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("description".to_owned(), description(doc).into());
        }
        self.properties.insert(name.to_owned(), schema);
    }
}

/// The schema of a value that is plain or names its kind.
pub(crate) struct KindsSchema {
    description: String,
    kinds: Vec<Schema>,
}

impl KindsSchema {
    pub(crate) fn new(doc: &[&str]) -> Self {
        Self {
            description: description(doc),
            kinds: Vec::new(),
        }
    }

    pub(crate) fn plain<T: Wire>(&mut self, definitions: &mut Definitions) {
        self.kinds.push(T::schema(definitions));
    }

    pub(crate) fn kind<T: Wire>(
        &mut self,
        definitions: &mut Definitions,
        key: &'static str,
        doc: &[&str],
    ) {
        self.kinds.push(json!({
            "description": description(doc),
            "type": "object",
            "required": [key],
            "properties": { key: T::schema(definitions) },
        }));
    }

    pub(crate) fn finish(self) -> Schema {
        json!({ "description": self.description, "oneOf": self.kinds })
    }
}

fn description(doc: &[&str]) -> String {
    let lines: Vec<&str> = doc.iter().map(|line| line.trim()).collect();
    lines.join(" ")
}
