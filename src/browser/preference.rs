use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{Element, Storage};

/// Under what all preferences are stored, as one JSON object; the page's first script reads it too.
const STORED: &str = "unfold";

/// What the reader prefers, as the page has it: the attribute of the root that is named so, after `data-`.
pub fn preference(name: &str) -> Option<String> {
    root()?.get_attribute(&format!("data-{name}"))
}

/// Prefers this from now on and at the next visit, or the usual again. Where nothing may be stored, it holds for this
/// visit, which is told by false. Nothing is left on the device where nothing is preferred.
pub fn prefer(name: &str, value: Option<&str>) -> bool {
    if let Some(root) = root() {
        let attribute = format!("data-{name}");
        // Refused for no name that is one.
        let _ = match value {
            Some(value) => root.set_attribute(&attribute, value),
            None => root.remove_attribute(&attribute),
        };
    }
    let known = stored(STORED).and_then(|known| JSON::parse(&known).ok());
    let known = known
        .filter(JsValue::is_object)
        .map_or_else(Object::new, Object::from);
    // An object of ours refuses nothing.
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

/// What is stored under this name; nothing where storage is blocked.
pub fn stored(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Stores a text under this name, or removes it. Where storage is blocked or full, nothing happens, and this is false.
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

fn root() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}
