//! Articles as Markdown.
//!
//! An editor writes CommonMark with tables, and with footnotes that cite; docs/markdown.md describes the notation. This crate
//! turns that into the JSON of the wire format and back. Whether the result is an article is for
//! the model to say, so nothing here checks ids, dates or links.
//!
//! - [`read()`]: from Markdown to a [`Node`], and what has no place in an article;
//! - [`write()`]: from a [`Node`] to Markdown;
//! - [`Node`]: the JSON in between, which knows where each value was in the file;
//! - `yaml`: the front matter and the fenced blocks.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::panic, reason = "a failed test panics")
)]

mod labels;
mod node;
mod notation;
mod read;
mod slip;
mod terms;
mod wide;
mod write;
mod yaml;

pub use node::{Node, Value};
pub use read::read;
pub use slip::{Hides, Slip};
pub use wide::joins_without_space;
pub use write::write;
