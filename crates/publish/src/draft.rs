//! Drafts: articles from texts that were written for something else.
//!
//! - `plain`: what is in a plain text, with its `heading`s and `item`s;
//! - `html`: what is in a web page, of which `content` is the main content, `title` the title and
//!   `left_out` the rest; it walks the page, and `inline`, `lists` and `shown` are its parts;
//! - `reader`: the state of that walk;
//! - `page` with its `node`s and their `sink`, `shape`, `elements` and `style`: the page itself;
//! - `line`, `grid`, `address`, `script` and `word_item`: texts, tables, links, raised words and
//!   Word's lists;
//! - `foreign`: a post in Markdown and its `front` matter, as a web page;
//! - `office`: an office file or an e-book, as a web page;
//! - `pictures`: the pictures beside a page;
//! - `post`: what is found in all of them;
//! - `assemble`: from that to an article, with what is still `to_do`.

mod address;
#[cfg(test)]
mod any;
mod assemble;
mod content;
mod day;
mod elements;
mod foreign;
mod front;
mod grid;
mod heading;
mod html;
mod inline;
mod item;
mod items;
mod left_out;
mod line;
mod lists;
mod meta;
mod node;
mod office;
mod open_document;
mod page;
mod pictures;
mod plain;
mod post;
mod reader;
mod script;
mod shape;
mod shortcode;
mod shown;
mod sink;
mod style;
#[cfg(test)]
mod tests;
mod title;
mod to_do;
mod word_item;

use std::path::Path;

pub(crate) use assemble::{Draft, NOBODY, STILL_TO_DO};
pub(crate) use office::page as office_page;
pub(crate) use pictures::Pictures;
pub(crate) use to_do::ToDo;

/// The kinds of files that drafts are made of.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Plain,
    Html,
    /// Markdown that is not an article.
    Markdown,
    /// A format that pandoc reads, by pandoc's name for it.
    Office(&'static str),
}

/// The kind of a file, by its name, if it cannot be an article.
pub(crate) fn kind(file: &Path) -> Option<Kind> {
    match file.extension()?.to_ascii_lowercase().to_str()? {
        "txt" | "text" => Some(Kind::Plain),
        "html" | "htm" | "xhtml" => Some(Kind::Html),
        "docx" => Some(Kind::Office("docx")),
        "odt" => Some(Kind::Office("odt")),
        "epub" => Some(Kind::Office("epub")),
        _ => None,
    }
}

/// A draft from the text of a file or, for an office file, from its page. Its pictures are noted.
///
/// # Errors
///
/// Why the text is not a draft.
pub(crate) fn from(text: &str, kind: Kind, pictures: &mut Pictures) -> Result<Draft, String> {
    assemble::assemble(match kind {
        Kind::Plain => plain::read(text),
        Kind::Html => html::read(text, pictures)?,
        Kind::Markdown => foreign::read(text, pictures)?,
        Kind::Office(_) => {
            let mut post = html::read(text, pictures)?;
            // The editor has not seen that page, so its lines say nothing.
            post.lost.iter_mut().for_each(|lost| lost.line = 0);
            post
        }
    })
}
