use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::timer::after_next_frame;

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

/// Tells the style what works now, by an attribute of the root: it hides the controls of what does not.
pub fn mark(works: &str) {
    set_mark(works, true);
}

pub(super) fn set_mark(works: &str, on: bool) {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        // Where the browser refuses, the controls stay hidden and the page reads.
        let _ = root.toggle_attribute_with_force(works, on);
    }
}

/// Writes these words into the element with this id, if they are not there already.
pub fn say(id: &str, words: &str) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element
        && element.text_content().as_deref() != Some(words)
    {
        element.set_text_content(Some(words));
    }
}

/// The same a moment later: screen readers only tell what is written into a place that they know already.
pub fn say_soon(id: &'static str, words: &'static str) {
    after_next_frame(move || say(id, words));
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
