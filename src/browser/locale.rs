use js_sys::{Array, Intl::DateTimeFormat, Reflect};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The reader's time zone, such as `Europe/London`.
pub fn time_zone() -> Option<String> {
    let options = DateTimeFormat::new(&Array::new(), &js_sys::Object::new()).resolved_options();
    Reflect::get(&options, &"timeZone".into()).ok()?.as_string()
}

/// The reader's preferred languages, best first.
pub fn languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    let languages = languages.unwrap_or_default().to_vec().into_iter();
    languages
        .filter_map(|language| language.as_string())
        .collect()
}

/// Moves all matches of the selector to the start of their lists, in their present order. Returns whether there are
/// any.
pub fn put_first(selector: &str) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(found) = document.and_then(|document| document.query_selector_all(selector).ok())
    else {
        return false;
    };
    for index in (0..found.length()).rev() {
        let row = found
            .item(index)
            .and_then(|row| row.dyn_into::<Element>().ok());
        let list = row.as_ref().and_then(|row| row.parent_element());
        if let Some((row, list)) = row.zip(list)
            && list.first_element_child().as_ref() != Some(&row)
        {
            // Fails only for an element outside the page.
            let _ = list.prepend_with_node_1(&row);
        }
    }
    found.length() > 0
}
