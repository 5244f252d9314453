//! A source that was found in a file.

use markdown::{Node, Value};

/// A source as CSL-JSON.
#[derive(Debug)]
pub(super) struct Source {
    /// Its name in its file.
    pub(super) key: String,
    /// Its line in the file, from 1.
    pub(super) line: usize,
    /// Its file, line and key, for messages.
    pub(super) place: String,
    /// Its fields, without `id`.
    pub(super) fields: Vec<(String, Node)>,
    /// What the file says that has no CSL-JSON field here.
    pub(super) left_out: Vec<String>,
}

impl Source {
    pub(super) fn new(key: &str, line: usize) -> Self {
        Self {
            key: key.to_owned(),
            line,
            place: String::new(),
            fields: Vec::new(),
            left_out: Vec::new(),
        }
    }

    /// The same source with its place.
    pub(super) fn of(mut self, place: &str) -> Self {
        place.clone_into(&mut self.place);
        self
    }

    /// Adds a text, unless it is blank or the field has a value.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() && self.field(name).is_none() {
            self.set(name, Node::from(text.as_str()));
        }
    }

    /// Sets a field that has no value.
    pub(super) fn set(&mut self, name: &str, value: Node) {
        self.fields.push((name.to_owned(), value));
    }

    /// When it appeared: a year, possibly with a month and a day.
    pub(super) fn issued(&mut self, parts: &[u32]) {
        let number = |part: &u32| Node::new(0, Value::Number(part.to_string()));
        let date = Node::list([Node::list(parts.iter().map(number))]);
        self.set("issued", Node::object([("date-parts", date)]));
    }

    pub(super) fn field(&self, name: &str) -> Option<&Node> {
        let mut fields = self.fields.iter();
        fields.find(|(key, _)| key == name).map(|(_, field)| field)
    }
}

/// A person or an organization, from the parts of the name that are not blank.
pub(super) fn author(parts: &[(&str, &str)]) -> Node {
    let parts = parts.iter().filter(|(_, part)| !part.trim().is_empty());
    let field = |(name, part): &(&str, &str)| ((*name).to_owned(), Node::from(part.trim()));
    Node::new(0, Value::Object(parts.map(field).collect()))
}

/// The line of a byte, from 1.
pub(super) fn line(text: &str, at: usize) -> usize {
    let before = text.as_bytes().iter().take(at);
    before.filter(|byte| **byte == b'\n').count() + 1
}

/// A DOI without an address or a label before it.
pub(super) fn doi(text: &str) -> &str {
    let text = text.trim();
    let start = text.find("10.").unwrap_or(0);
    let (before, doi) = text.split_at_checked(start).unwrap_or(("", text));
    let before = before.to_ascii_lowercase();
    let is_address = ["doi.org/", "doi:"]
        .iter()
        .any(|end| before.trim_end().ends_with(end));
    if is_address { doi } else { text }
}
