//! What needs a real document but no server: the views, the app, and each of its tools.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failed test panics"
)]

mod arriving;
mod arriving_page;
mod charts;
mod finding;
mod folding;
mod following;
mod foreign;
mod keeping;
mod language;
mod living;
mod markup;
mod page;
mod passing_on;
mod reader;
mod settings;
mod sheet;
mod short_version;
mod sources;
mod style;
mod taking_over;
mod targets;
mod tools;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
