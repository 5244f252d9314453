//! What keeps a health article honest: checks of its words, figures and sources.
//!
//! A program cannot tell whether a sentence is true. It can tell that a sentence is surer than its
//! badge, that a number has no source, or that a review is overdue. docs/honesty.md explains each
//! check to editors, and [`Check::explanation`] reads from it.
//!
//! In reading order:
//!
//! - [`findings`]: what the checks find in an article, and what of it the article answers;
//! - `checks`: one file per check, and one list of all;
//! - `answers`: the answers that an article gives;
//! - `subject`, `passages` and `sentences`: an article as its texts and sentences, with their
//!   places in the file;
//! - `languages`: the words that the checks look for, one file per language;
//! - `phrases`: whole words in a text.
//!
//! Nothing here does I/O or knows today's date: both come in as [`Options`].

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a failed test panics"
    )
)]

mod answers;
mod check;
mod checks;
mod concern;
mod findings;
mod languages;
mod options;
mod passages;
mod phrases;
mod retractions;
mod runs;
mod sentences;
mod subject;

pub use answers::{Answered, Findings};
pub use check::Check;
pub use concern::Concern;
pub use findings::findings;
pub use options::Options;
pub use retractions::Retractions;
pub use runs::Original;
