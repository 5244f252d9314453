//! The invariants of ARCHITECTURE.md that the sources alone can show.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

mod circles;
mod searches;
