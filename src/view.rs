//! The views: one component per file, named as the reader would name it.
//!
//! They take what they show and say it, once; only what changes under the reader's eyes is a signal. No view
//! fetches or stores anything. Article text only ever becomes text nodes.

mod appointment;
mod article_page;
mod block;
mod byline;
mod certainty;
mod chart;
mod cite_this;
mod contents;
mod element;
mod failure;
mod find;
mod fold_all;
mod glossary;
mod help;
mod icon;
mod interface;
mod keep;
mod listen;
mod loading;
mod panel;
mod questions;
mod reference;
mod references;
mod section;
mod settings;
mod short_version;
mod table;
mod text;
mod tools;

pub use appointment::Sheet;
pub use article_page::article_page;
pub use contents::{Part, parts};
pub use element::Element;
pub use failure::failure;
pub use find::Finding;
pub use interface::{Action, Interface, State};
pub use keep::Keeping;
pub use listen::{SPEEDS, USUAL_SPEED};
pub use loading::loading;
pub use settings::{Setting, Settings};
pub use tools::Tool;
