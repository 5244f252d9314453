//! From the bytes of a file to a JSON tree, within limits.
//!
//! The number of values is limited as well as the bytes: each value becomes something on the
//! page, and many small ones freeze a browser long before 8 MiB do. The depth is limited while
//! the tree is built, so that whatever walks the tree later may recurse.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::json::Json;
use crate::literals::Literals;
use crate::rejection::Rejection;

/// The size of the largest file that is read, in bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// How deep arrays and objects may be nested.
pub const MAX_DEPTH: usize = 32;

/// How many JSON values a file may hold: twenty times as many as the default article.
pub const MAX_VALUES: usize = 40_000;

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Reads a whole file.
pub(crate) fn parse(bytes: &[u8]) -> Result<Json, Rejection> {
    if bytes.len() > MAX_BYTES {
        return Err(Rejection::TooLarge { limit: MAX_BYTES });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| Rejection::NotUtf8 {
        position: error.valid_up_to(),
    })?;
    parse_text(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text))
}

fn parse_text(text: &str) -> Result<Json, Rejection> {
    let limits = Limits {
        values_left: Cell::new(MAX_VALUES),
        exceeded: Cell::new(None),
    };
    let literals = RefCell::new(Literals::of(text));
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = Seed {
        levels_left: MAX_DEPTH,
        limits: &limits,
        literals: &literals,
    };
    seed.deserialize(&mut deserializer)
        .and_then(|json| deserializer.end().map(|()| json))
        .map_err(|error| rejection(text, &error, limits.exceeded.get()))
}

fn rejection(text: &str, error: &serde_json::Error, exceeded: Option<Limit>) -> Rejection {
    let line = error.line();
    let column = column_in_characters(text, line, error.column());
    match exceeded {
        Some(Limit::Depth) => return Rejection::TooDeep { line, column },
        Some(Limit::Values) => return Rejection::TooMany { limit: MAX_VALUES },
        None => {}
    }
    let message = error.to_string();
    let position = format!(" at line {} column {}", line, error.column());
    let message = message.strip_suffix(&position).unwrap_or(&message);
    Rejection::Syntax {
        line,
        column,
        message: message.to_owned(),
    }
}

/// Editors count characters, the parser counts bytes.
fn column_in_characters(text: &str, line: usize, bytes: usize) -> usize {
    let line = text.split('\n').nth(line.saturating_sub(1)).unwrap_or("");
    line.char_indices()
        .take_while(|(start, _)| *start < bytes)
        .count()
}

/// What remains of the limits on the whole file, and which one was exceeded.
struct Limits {
    values_left: Cell<usize>,
    exceeded: Cell<Option<Limit>>,
}

#[derive(Clone, Copy)]
enum Limit {
    Depth,
    Values,
}

impl Limits {
    fn exceed<E: Error>(&self, limit: Limit) -> E {
        self.exceeded.set(Some(limit));
        E::custom("over a limit")
    }
}

#[derive(Clone, Copy)]
struct Seed<'a> {
    levels_left: usize,
    limits: &'a Limits,
    literals: &'a RefCell<Literals<'a>>,
}

impl Seed<'_> {
    /// The parser rounds a number, so its text comes from [`Literals`], which is at the same one.
    fn number(self, value: f64) -> Json {
        let written = self.literals.borrow_mut().next().unwrap_or_default();
        Json::Number {
            value,
            written: written.to_owned(),
        }
    }

    fn deeper<E: Error>(self) -> Result<Self, E> {
        match self.levels_left.checked_sub(1) {
            Some(levels_left) => Ok(Self {
                levels_left,
                ..self
            }),
            None => Err(self.limits.exceed(Limit::Depth)),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        let Some(left) = self.limits.values_left.get().checked_sub(1) else {
            return Err(self.limits.exceed(Limit::Values));
        };
        self.limits.values_left.set(left);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(self.number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(self.number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(self.number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let seed = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element_seed(seed)? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let seed = self.deeper()?;
        let mut fields = Vec::new();
        while let Some(key) = map.next_key()? {
            fields.push((key, map.next_value_seed(seed)?));
        }
        Ok(Json::Object(fields))
    }
}
