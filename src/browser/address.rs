//! The page's address and its entry in the history.

use wasm_bindgen::JsValue;
use web_sys::History;

/// Where this page is, without a fragment, and without a query, which on a site of files only tells where a reader
/// comes from; empty if the browser does not say.
pub fn page_address() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    address
        .split_once(['?', '#'])
        .map_or(address.clone(), |(page, _)| page.to_owned())
}

/// Puts a place of this page into the address bar and goes nowhere.
pub fn show_in_address(place: &str) {
    if let Some(history) = history() {
        // Refused only for a page that is no longer there.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{place}")));
    }
}

/// Marks the present entry of the history.
pub fn mark_entry() {
    if let Some(history) = history() {
        // Refused only for a page that is no longer there.
        let _ = history.replace_state(&JsValue::TRUE, "");
    }
}

/// Whether the present entry of the history is marked.
pub fn is_entry_marked() -> bool {
    history().is_some_and(|history| history.state().is_ok_and(|state| state.is_truthy()))
}

/// The fragment of the page's address, with its `#`; empty where there is none.
pub(super) fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default()
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
