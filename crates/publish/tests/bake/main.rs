//! What `unfold bake` does to a built site, with a small one made by hand.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed test panics"
)]

mod digests;
mod head;
mod hostile;
mod html;
mod linked_data;
mod manifest;
mod many;
mod repeated;
mod serve;
mod shared;
mod single;
mod site;
mod trouble;
mod words;
