//! What an article goes through on its way to a page: import, check and baking. The `unfold` command calls it, and so
//! does the preview in a browser.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a failed test panics"
    )
)]

pub mod bake;
pub mod check;
pub mod convert;
mod draft;
mod language;
mod paths;
mod print;
mod progress;
mod references;
mod target;

pub use language::{ENGLISH, region_name};
pub use print::print;
pub use target::{Existing, Target};
