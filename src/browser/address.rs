//! The page's address and its entry in the history.

use wasm_bindgen::JsValue;
use web_sys::History;

/// The page's address without query and fragment, or an empty string. On a site of static files, a query only says
/// where the reader came from.
pub fn page_address() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    address
        .split_once(['?', '#'])
        .map_or(address.clone(), |(page, _)| page.to_owned())
}

/// Shows a fragment of this page in the address bar, without going there or adding a history entry.
pub fn show_in_address(place: &str) {
    if let Some(history) = history() {
        // Fails only if the document is no longer active.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{place}")));
    }
}

/// Marks the current history entry.
pub fn mark_entry() {
    if let Some(history) = history() {
        // Fails only if the document is no longer active.
        let _ = history.replace_state(&JsValue::TRUE, "");
    }
}

/// Whether the current history entry is marked.
pub fn is_entry_marked() -> bool {
    history().is_some_and(|history| history.state().is_ok_and(|state| state.is_truthy()))
}

/// The address's fragment, including the `#`; empty if there is none.
pub(super) fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default()
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
