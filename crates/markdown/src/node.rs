//! A JSON tree that knows where its values are.

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// The width that a line of JSON may have before it is broken up.
const WIDTH: usize = 100;

/// A JSON value and its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// The byte of the file where it begins.
    pub at: usize,
    /// Of a text that the file does not have as it is, each stretch that it has so: the byte of the text where that
    /// begins, and its byte of the file.
    stretches: Vec<(usize, usize)>,
}

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, with the digits that the file has.
    Number(String),
    /// Text.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// Fields, in the order of the file.
    Object(Vec<(String, Node)>),
}

/// Values are compared without their places.
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Node {
    /// Reads JSON, with comments and trailing commas if there are any.
    ///
    /// # Errors
    ///
    /// Why it is not JSON.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let tree = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
        let tree = tree.map_err(|error| error.to_string())?;
        let value = tree.value.ok_or("the file is empty")?;
        Ok(from_ast(&value))
    }

    /// As JSON, with a line for each value that is too long for one.
    pub fn to_json(&self) -> String {
        let mut json = String::new();
        print(self, 0, 0, &mut json);
        json.push('\n');
        json
    }

    /// The value at a path such as `sections[2].body[1]`, or what should have contained it.
    pub fn nearest(&self, path: &str) -> &Self {
        let path = path.strip_prefix('.').unwrap_or(path);
        let next = match &self.value {
            Value::Array(items) => path.strip_prefix('[').and_then(|path| {
                let (index, rest) = path.split_once(']')?;
                let item = items.get(index.parse::<usize>().ok()?)?;
                Some((item, rest))
            }),
            // Keys may contain dots, so the longest key wins.
            Value::Object(fields) => fields
                .iter()
                .filter_map(|(key, field)| Some((field, path.strip_prefix(key.as_str())?)))
                .filter(|(_, rest)| rest.is_empty() || rest.starts_with(['.', '[']))
                .min_by_key(|(_, rest)| rest.len()),
            _ => None,
        };
        match next {
            Some((next, rest)) if !path.is_empty() => next.nearest(rest),
            _ => self,
        }
    }

    /// A value that begins at this byte of the file.
    pub fn new(at: usize, value: Value) -> Self {
        Self {
            value,
            at,
            stretches: Vec::new(),
        }
    }

    /// The byte of the file where this byte of the text is, or where the sign that stands for it begins.
    pub fn within(&self, byte: usize) -> usize {
        let before = self.stretches.iter().rev();
        let mut before = before.filter(|(start, _)| *start <= byte);
        let (start, at) = before.next().copied().unwrap_or((0, self.at));
        at + byte - start
    }

    /// An object with these fields that does not come from a file.
    pub fn object<const N: usize>(fields: [(&str, Self); N]) -> Self {
        let fields = fields.map(|(name, field)| (name.to_owned(), field));
        Self::new(0, Value::Object(fields.into()))
    }

    /// A list that does not come from a file.
    pub fn list(items: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::array(0, items.into_iter().map(Into::into).collect())
    }

    pub(crate) fn string(at: usize, text: impl Into<String>) -> Self {
        Self::new(at, Value::String(text.into()))
    }

    /// Adds words, which begin at this byte of the file, to a text.
    pub(crate) fn push_words(&mut self, at: usize, words: &str) -> bool {
        let Value::String(text) = &mut self.value else {
            return false;
        };
        self.stretches.push((text.len(), at));
        text.push_str(words);
        true
    }

    /// The text from this byte on, unless it is none or is shorter.
    pub(crate) fn text_from(&self, byte: usize) -> Option<Self> {
        let mut rest = Self::string(self.within(byte), self.as_str()?.get(byte..)?);
        let later = self.stretches.iter();
        let later = later.filter(|(start, _)| *start > byte);
        rest.stretches = later.map(|(start, at)| (start - byte, *at)).collect();
        Some(rest)
    }

    pub(crate) fn array(at: usize, items: Vec<Self>) -> Self {
        Self::new(at, Value::Array(items))
    }

    /// An object with one field.
    pub(crate) fn kind(at: usize, key: &str, value: Self) -> Self {
        Self::new(at, Value::Object(vec![(key.to_owned(), value)]))
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn items(&self) -> &[Self] {
        match &self.value {
            Value::Array(items) => items,
            _ => &[],
        }
    }

    /// The fields, if it is an object.
    pub fn fields(&self) -> &[(String, Self)] {
        match &self.value {
            Value::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The field with this name, unless it is null.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let mut fields = self.fields().iter();
        let (_, field) = fields.find(|(key, _)| key == name)?;
        (field.value != Value::Null).then_some(field)
    }
}

/// A string that does not come from a file.
impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::string(0, text)
    }
}

fn from_ast(value: &ast::Value<'_>) -> Node {
    let inner = match value {
        ast::Value::NullKeyword(_) => Value::Null,
        ast::Value::BooleanLit(found) => Value::Bool(found.value),
        ast::Value::NumberLit(found) => Value::Number(found.value.to_owned()),
        ast::Value::StringLit(found) => Value::String(found.value.to_string()),
        ast::Value::Array(found) => Value::Array(found.elements.iter().map(from_ast).collect()),
        ast::Value::Object(found) => {
            let fields = found.properties.iter();
            let field = |field: &ast::ObjectProp<'_>| {
                (field.name.as_str().to_owned(), from_ast(&field.value))
            };
            Value::Object(fields.map(field).collect())
        }
    };
    Node::new(value.start(), inner)
}

fn print(node: &Node, indent: usize, before: usize, json: &mut String) {
    let flat = flat(node);
    let (open, close) = match &node.value {
        Value::Array(items) if !items.is_empty() => ('[', ']'),
        Value::Object(fields) if !fields.is_empty() => ('{', '}'),
        _ => return json.push_str(&flat),
    };
    if indent > 0 && indent + before + flat.chars().count() <= WIDTH {
        return json.push_str(&flat);
    }
    let mut is_first = true;
    let mut line = |json: &mut String| {
        json.push_str(if std::mem::take(&mut is_first) {
            "\n"
        } else {
            ",\n"
        });
        json.push_str(&" ".repeat(indent + 2));
    };
    json.push(open);
    for item in node.items() {
        line(json);
        print(item, indent + 2, 1, json);
    }
    for (key, field) in node.fields() {
        line(json);
        let key = format!("{}: ", quoted(key));
        json.push_str(&key);
        print(field, indent + 2, key.len() + 1, json);
    }
    json.push('\n');
    json.push_str(&" ".repeat(indent));
    json.push(close);
}

fn flat(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(written) => written.clone(),
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(flat).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Value::Object(fields) => {
            let field = |(key, field): &(String, Node)| format!("{}: {}", quoted(key), flat(field));
            let fields: Vec<String> = fields.iter().map(field).collect();
            format!("{{ {} }}", fields.join(", "))
        }
    }
}

/// As a string of JSON, which is one of YAML as well.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
