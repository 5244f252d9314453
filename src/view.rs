//! The views, one component per file.
//!
//! Views take what they show as values and render it once; only what changes while the page is read is a signal. No
//! view fetches or stores anything. Article text only ever becomes text nodes.

mod appointment;
mod article_page;
mod block;
mod byline;
mod certainty;
mod chart;
mod cite_this;
mod contents;
mod context;
mod failure;
mod find;
mod fold_all;
mod glossary;
mod help;
mod icon;
mod keep;
mod label;
mod listen;
mod live_page;
mod loading;
mod panel;
mod part;
mod questions;
mod reference;
mod references;
mod section;
mod settings;
mod short_version;
mod table;
mod text;
mod tool_box;
mod tools;

pub use article_page::article_page;
pub use contents::{Part, parts};
pub use context::Context;
pub use failure::failure;
pub use live_page::live_page;
pub use loading::loading;
