use js_sys::{Array, Intl::DateTimeFormat, Reflect};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The time zone of the reader's clock, such as `Europe/London`.
pub fn time_zone() -> Option<String> {
    let options = DateTimeFormat::new(&Array::new(), &js_sys::Object::new()).resolved_options();
    Reflect::get(&options, &"timeZone".into()).ok()?.as_string()
}

/// The languages that the reader's browser asks for, the best first.
pub fn languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    let languages = languages.unwrap_or_default().to_vec().into_iter();
    languages
        .filter_map(|language| language.as_string())
        .collect()
}

/// Moves each row that the selector finds to the beginning of its list, in the order in which they stand; whether
/// there is any.
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
            // Refused only for what is on no page.
            let _ = list.prepend_with_node_1(&row);
        }
    }
    found.length() > 0
}
