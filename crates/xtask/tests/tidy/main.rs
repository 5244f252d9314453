//! The invariants of ARCHITECTURE.md that can be checked by reading the sources.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

mod circles;
mod searches;
