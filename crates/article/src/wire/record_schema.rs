use serde_json::{Map, Value, json};

use super::value::Wire;
use crate::schema::{Definitions, Schema, description};

/// The schema of a record, field by field.
pub(crate) struct RecordSchema {
    description: String,
    /// The schema of a value that leaves the field out.
    left_out: Value,
    required: Vec<&'static str>,
    properties: Map<String, Value>,
}

impl RecordSchema {
    pub(crate) fn new(doc: &[&str], may_be_blank: bool) -> Self {
        let left_out = if may_be_blank {
            json!({ "type": ["null", "string"], "pattern": "^\\s*$" })
        } else {
            json!({ "type": "null" })
        };
        Self {
            description: description(doc),
            left_out,
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
        let schema = json!({ "anyOf": [T::schema(definitions), self.left_out] });
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
        let schema = json!({ "anyOf": [schema, self.left_out] });
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
