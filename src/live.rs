//! The entry point on a published page. The script in `index.html` starts it, and starts the whole app
//! (`main.rs`) when this one asks for it.

use wasm_bindgen::prelude::wasm_bindgen;

/// Starts the app; that is not part of loading it, see `main.rs`.
#[wasm_bindgen]
pub fn start() {
    unfold::start_live();
}

fn main() {}
