//! The views: one component per file, named as the reader would name it.
//!
//! They take what they show and say it, once; only what changes under the reader's eyes is a signal. No view knows
//! the browser, fetches, or stores anything. Article text only ever becomes text nodes.

mod article_page;
mod block;
mod byline;
mod certainty;
mod chart;
mod contents;
mod element;
mod failure;
mod fold_all;
mod glossary;
mod help;
mod keep;
mod loading;
mod questions;
mod reference;
mod references;
mod section;
mod table;
mod text;

pub use article_page::{Reading, article_page};
pub use contents::{Part, parts};
pub use element::Element;
pub use failure::failure;
pub use keep::Keeping;
pub use loading::loading;
