//! The article model: from the bytes of an article file to a checked [`Article`].
//!
//! In reading order:
//!
//! - [`Article`] and the records in it (`section`, `text`, `block`, `reference`, …), each defined
//!   once, by `wire::record!`;
//! - `wire` and `reader`: what such a definition generates, and how all problems are collected;
//! - `parse`: from bytes to a JSON tree, within limits on size, number of values and depth;
//! - `ids`: the ids of a file, and the numbers of its references;
//! - [`Rejection`] and [`Problem`]: why a file is not an article;
//! - [`Vancouver`], [`Location`] and [`cite`]: how sources and the article itself are cited and
//!   linked;
//! - [`inspect`] (feature `inspection`): what editors want to know of a file beyond its problems;
//! - [`schema()`] (feature `schema`): the JSON Schema, from the same definitions.
//!
//! Invariants: an `Article` exists only if every check passed. Nothing here panics, does I/O, or
//! knows about browsers. The only dependencies are serde and serde_json.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed test panics"))]

mod article;
#[cfg(feature = "schema")]
mod article_schema;
mod balanced;
mod block;
mod certainty;
mod chart;
pub mod cite;
mod conclusion;
mod date;
mod decimal;
mod digest;
mod direction;
mod fields;
mod format;
mod glossary;
mod help;
mod href;
mod id;
mod ids;
mod image;
#[cfg(feature = "inspection")]
mod inspection;
mod isolated;
mod json;
mod language;
mod line;
mod literals;
mod note;
mod outline;
mod parse;
mod percent;
mod person;
mod problem;
mod reader;
mod reading_time;
mod reference;
mod rejection;
#[cfg(feature = "schema")]
mod schema;
mod section;
mod sentence;
mod table;
mod text;
mod vancouver;
mod walk;
mod wire;

pub use article::Article;
#[cfg(feature = "inspection")]
pub use article::inspect;
#[cfg(feature = "schema")]
pub use article_schema::schema;
pub use block::Block;
pub use certainty::{Certainty, CertaintyLevel};
pub use chart::{Bar, BarGroup, Chart};
pub use conclusion::Conclusion;
pub use date::Date;
pub use decimal::{Decimal, MAX_DIGITS};
pub use digest::digest;
pub use direction::Direction;
pub use format::FORMAT;
pub use glossary::GlossaryEntry;
pub use help::HelpLine;
pub use href::Href;
pub use href::is_href;
pub use ids::RESERVED_IDS;
pub use image::Image;
#[cfg(feature = "inspection")]
pub use inspection::{Inspection, Note, Words};
pub use isolated::{ISOLATE, POP_ISOLATE, has_right_to_left, isolated};
pub use note::NoteKind;
pub use outline::OutlineEntry;
pub use parse::{MAX_BYTES, MAX_DEPTH, MAX_VALUES};
pub use person::Person;
pub use problem::{MAX_PROBLEMS, Problem, ProblemKind};
pub use reference::location::Location;
pub use reference::{Author, Issued, Reference};
pub use rejection::Rejection;
pub use section::Section;
pub use table::Table;
pub use text::{Citation, Inline, Link, TermUse, Text};
pub use vancouver::Vancouver;
