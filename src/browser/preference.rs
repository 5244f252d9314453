//! The reader's preferences, as attributes of the root and in local storage.

use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::root::{root_value, set_root_value};

/// The storage key of all preferences, kept as one JSON object. The script in the page's head reads it too.
const STORED: &str = "unfold";

/// A preference of the reader, from the root's `data-` attribute of this name.
pub fn preference(name: &str) -> Option<String> {
    root_value(&format!("data-{name}"))
}

/// Sets a preference for this visit and the next ones; `None` resets it. Returns false if it could not be stored and so
/// lasts for this visit only. If no preference is left, nothing stays on the device.
pub fn prefer(name: &str, value: Option<&str>) -> bool {
    set_root_value(&format!("data-{name}"), value);
    let known = stored(STORED).and_then(|known| JSON::parse(&known).ok());
    let known = known
        .filter(JsValue::is_object)
        .map_or_else(Object::new, Object::from);
    // Setting a property of a plain object cannot fail.
    let _ = match value {
        Some(value) => Reflect::set(&known, &name.into(), &value.into()),
        None => Reflect::delete_property(&known, &name.into()),
    };
    let text = JSON::stringify(&known).ok().map(String::from);
    store(
        STORED,
        text.as_deref()
            .filter(|_| Object::keys(&known).length() > 0),
    )
}

/// The text stored under this name; `None` also if storage is blocked.
pub fn stored(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Stores a text under this name, or removes it. Returns false if storage is blocked or full.
pub fn store(name: &str, text: Option<&str>) -> bool {
    storage().is_some_and(|storage| {
        match text {
            Some(text) => storage.set_item(name, text),
            None => storage.remove_item(name),
        }
        .is_ok()
    })
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
