//! What needs a real document but no server: folding, arriving, following, and the page that Leptos makes.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failed test panics"
)]

mod arriving;
mod folding;
mod following;
mod living;
mod markup;
mod page;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
