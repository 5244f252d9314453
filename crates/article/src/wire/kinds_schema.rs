use serde_json::json;

use super::value::Wire;
use crate::schema::{Definitions, Schema, description};

/// The schema of a value that is either plain or an object that names its kind.
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
