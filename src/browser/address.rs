//! The page's address and its entry in the history. The entry's state is an object, which `visit.js` uses too.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, History};

/// The property of an entry's state that marks it.
const MARK: &str = "marked";

/// The page's address without query and fragment, or an empty string. On a site of static files, a query only says
/// where the reader came from.
pub fn page_address() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    address
        .split_once(['?', '#'])
        .map_or(address.clone(), |(page, _)| page.to_owned())
}

/// Sets the text of each element that has this attribute to the attribute's, with something else in place of the mark.
pub fn fill_texts(attribute: &str, mark: &str, replacement: &str) {
    let found = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector_all(&format!("[{attribute}]")).ok());
    let count = found.as_ref().map_or(0, |found| found.length());
    for index in 0..count {
        let node = found.as_ref().and_then(|found| found.item(index));
        if let Some(element) = node.and_then(|node| node.dyn_into::<Element>().ok()) {
            let text = element.get_attribute(attribute).unwrap_or_default();
            element.set_text_content(Some(&text.replace(mark, replacement)));
        }
    }
}

/// Shows a fragment of this page in the address bar, without going there or adding a history entry.
pub fn show_in_address(place: &str) {
    if let Some(history) = history() {
        // Fails only if the document is no longer active.
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(&format!("#{place}")));
    }
}

/// Marks the current history entry.
pub fn mark_entry() {
    if let Some(history) = history() {
        let state = history.state().ok().and_then(|state| state.dyn_into().ok());
        let state: Object = state.unwrap_or_default();
        // Setting a property of a plain object cannot fail, and replacing fails only if the document is no longer
        // active.
        let _ = Reflect::set(&state, &MARK.into(), &JsValue::TRUE);
        let _ = history.replace_state(&state, "");
    }
}

/// Whether the current history entry is marked.
pub fn is_entry_marked() -> bool {
    let state = history().and_then(|history| history.state().ok());
    state.is_some_and(|state| Reflect::has(&state, &MARK.into()).unwrap_or_default())
}

/// The address's fragment, including the `#`; empty if there is none.
pub(super) fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default()
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}
