//! Unfold shows a health article, fetched as JSON, as sections that unfold.
//!
//! The modules, each using only those below it:
//!
//! - [`app`]: the one place that joins article, views and browser;
//! - [`page_html()`]: the article's page as HTML, before the app runs;
//! - [`page`]: an article's views and state together;
//! - [`view`]: one component per file, named as the reader would name it;
//! - [`load`]: from an address to a checked article, or to a reason why not;
//! - [`text`]: every word that the interface itself says;
//! - [`failure`]: why there is no article, as a reader needs to know it;
//! - [`marks`]: the names by which the app finds what the views have made;
//! - [`state`]: what changes on the page, and what a reader may ask of it;
//! - [`element`]: what views are made of;
//! - [`browser`]: one browser concern per file, and the only place that names `web_sys`.
//!
//! The article itself is the `article` crate's: an [`article::Article`] exists only if it passed every check.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed test panics"))]

pub mod app;
pub mod browser;
pub mod element;
pub mod failure;
mod first_screen;
pub mod load;
pub mod marks;
pub mod page;
mod page_html;
pub mod state;
pub mod text;
pub mod view;

pub use app::{start, start_live};
pub use element::escaped;
pub use first_screen::first_screen;
pub use page_html::page_html;
