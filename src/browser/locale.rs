use js_sys::{Array, Intl::DateTimeFormat, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
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

/// The canonical form of a language tag: "es" for "spa". `None` if it is not well-formed.
pub fn canonical_tag(tag: &str) -> Option<String> {
    canonical_tags(tag).ok()?.get(0).as_string()
}

/// The name of a region in a language, both by their codes; the style is "long" or "short". `None` if the browser does
/// not know the region, or not the language.
pub fn region_name(language: &str, region: &str, style: &str) -> Option<String> {
    if DisplayNames::supported(language).ok()?.length() == 0 {
        return None;
    }
    let options = Object::new();
    for (name, value) in [("type", "region"), ("style", style), ("fallback", "none")] {
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let names = DisplayNames::new(language, &options).ok()?;
    names.of(region).ok()?.as_string()
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl, js_name = getCanonicalLocales, catch)]
    fn canonical_tags(tag: &str) -> Result<Array, JsValue>;

    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;

    #[wasm_bindgen(js_namespace = Intl, constructor, catch)]
    fn new(language: &str, options: &Object) -> Result<DisplayNames, JsValue>;

    #[wasm_bindgen(js_namespace = Intl, static_method_of = DisplayNames, js_name = supportedLocalesOf, catch)]
    fn supported(language: &str) -> Result<Array, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, region: &str) -> Result<JsValue, JsValue>;
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
