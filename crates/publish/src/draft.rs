//! Drafts: articles from texts that were written for something else.
//!
//! - `plain`: what is in a plain text, with its `heading`s and `item`s;
//! - `html`: what is in a web page, of which `content` is the main content, `title` the title and
//!   `left_out` the rest;
//! - `page` with its `node`s and their `sink`, `shape`, `elements` and `style`: the page itself;
//! - `line`, `grid`, `address` and `script`: texts, tables, links and raised words of a page;
//! - `post`: what is found in both;
//! - `assemble`: from that to an article.

mod address;
mod assemble;
mod content;
mod elements;
mod grid;
mod heading;
mod html;
mod item;
mod left_out;
mod line;
mod meta;
mod node;
mod page;
mod plain;
mod post;
mod script;
mod shape;
mod sink;
mod style;
#[cfg(test)]
mod tests;
mod title;

use std::path::Path;

pub(crate) use assemble::Draft;

/// The kinds of files that drafts are made of.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Plain,
    Html,
}

/// The kind of a file, by its name.
pub(crate) fn kind(file: &Path) -> Option<Kind> {
    match file.extension()?.to_ascii_lowercase().to_str()? {
        "txt" | "text" => Some(Kind::Plain),
        "html" | "htm" | "xhtml" => Some(Kind::Html),
        _ => None,
    }
}

/// A draft from the text of a file.
///
/// # Errors
///
/// Why the text is none.
pub(crate) fn from(text: &str, kind: Kind) -> Result<Draft, String> {
    assemble::assemble(match kind {
        Kind::Plain => plain::read(text),
        Kind::Html => html::read(text)?,
    })
}
