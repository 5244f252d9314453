//! The published article and the samples are as honest as a program can tell, and what would make
//! them less so is found. Whether they are true, only a reader of the sources can tell.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

mod answers;
mod certainty;
mod figures;
mod plain;
mod promises;
mod properties;
mod published;
mod safety;
mod sources;
mod words;
