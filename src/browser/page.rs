use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Sets the page's title.
pub fn name_page(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Sets the page's title, language and direction.
pub fn describe_page(title: &str, lang: &str, direction: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        // A browser that refuses leaves the page as it was, which is readable too.
        let _ = root.set_attribute("lang", lang);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Where this page is, without the place in it; nothing if the browser does not say.
pub fn page_address() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    address
        .split_once('#')
        .map_or(address.clone(), |(page, _)| page.to_owned())
}

/// Moves the keyboard's focus to the element with this id, without scrolling.
pub(super) fn focus(id: &str) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        focus_element(&element);
    }
}

/// The same, unless something has the focus already.
pub fn focus_if_idle(id: &str) {
    let active = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.active_element());
    if active.is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body")) {
        focus(id);
    }
}

pub(super) fn focus_element(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // Focus is a help, not a need: where it is refused the page reads as before.
    let _ = element.focus_with_options(&options);
}
