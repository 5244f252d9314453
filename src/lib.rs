//! Unfold shows a health article, fetched as JSON, as sections that unfold.
//!
//! The modules, in reading order:
//!
//! - [`app`]: the one place that joins article, views and browser;
//! - [`load`]: from an address to a checked article, or to a reason why not;
//! - [`view`]: one component per file, named as the reader would name it;
//! - [`browser`]: one browser concern per file, and the only place that names `web_sys`;
//! - [`text`]: every word that the interface itself says.
//!
//! The article itself is the `article` crate's: an [`article::Article`] exists only if it passed every check.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a failed test panics"))]
#![recursion_limit = "256"] // The types of views nest as deeply as the page does.

pub mod app;
pub mod browser;
mod escape;
pub mod load;
pub mod text;
pub mod view;

#[cfg(feature = "ssr")]
pub use app::{bake, first_screen};
#[cfg(feature = "hydrate")]
pub use app::start;
pub use escape::escaped;
