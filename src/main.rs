//! The entry point in the browser. The script at the end of `index.html` starts it.
//!
//! That script waits until the text has been painted, or for a second, since a page in the background is not painted.
//! Fetching and compiling any earlier would delay the text by about a tenth on two cores, even with links at the end of
//! the page. So Trunk writes the names of the app's files into a `template`, where links do nothing, and the script
//! takes them out; where scripts are blocked, no file is fetched for nothing. On a slow line the text is painted before
//! the whole page has arrived, so there nothing waits. `cargo xtask bench` compares.
//!
//! The script fetches the wasm itself, with its digest: browsers ignore `integrity` on a preload for `fetch`, and
//! Firefox and WebKit then fetch the file twice. It stands after the article, so that on a slow line nothing of the app
//! arrives before the text. Where the app cannot start, the console has one warning, and the page still reads.

use wasm_bindgen::prelude::wasm_bindgen;

/// Starts the app. The script calls this in a task of its own, after loading it: on a phone, each takes about as long as
/// a press may wait.
#[wasm_bindgen]
pub fn start() {
    unfold::start();
}

fn main() {}
