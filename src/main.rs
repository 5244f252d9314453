//! The entry point in the browser. A script in the head of `index.html` starts it.
//!
//! That script waits until the text has been painted, or for a second, since a page in the background is not painted.
//! Fetching and compiling any earlier would delay the text by about a tenth on two cores. So Trunk writes the names of
//! the app's files into a `template`, where links do nothing, and the script takes them out; where scripts are blocked,
//! no file is fetched for nothing. On a slow line the script also waits until all of the page has come, so that nothing
//! of the app arrives before the text. On a slow processor that is long before the browser has read the page, and the
//! app loads meanwhile. `cargo xtask bench` compares.
//!
//! The script fetches the wasm itself, with its digest: browsers ignore `integrity` on a preload for `fetch`, and
//! Firefox and WebKit then fetch the file twice. Where the app cannot start, the console has one warning, and the page
//! still reads.

use wasm_bindgen::prelude::wasm_bindgen;

/// Starts the app. The script calls this in a task of its own, after loading it: on a phone, each takes about as long as
/// a press may wait.
#[wasm_bindgen]
pub fn start() {
    unfold::start();
}

fn main() {}
