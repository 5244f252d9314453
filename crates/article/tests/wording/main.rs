//! What can be checked of the words of the published article and of the samples. Whether they are true, only a reader of
//! the sources can tell.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

mod certainty;
mod figures;
mod hype;
mod phrases;
mod published;
mod sentences;
#[path = "../support/small.rs"]
mod small;
