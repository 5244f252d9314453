use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

use super::{
    listen::{Listener, listen_window},
    timer::{after_next_frame, at_next_frame},
};

/// How long words stand beside a button.
const SAID_MILLISECONDS: u32 = 2500;

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

/// Tells the style what is so, by an attribute of the root.
pub fn mark(name: &str, on: bool) {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        // Where the browser refuses, the controls stay hidden and the page reads.
        let _ = root.toggle_attribute_with_force(name, on);
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

/// The words in the element with this id; none where there is no such element.
pub fn text_of(id: &str) -> String {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.text_content())
        .unwrap_or_default()
}

/// The same a moment later: screen readers only tell what is written into a place that they know already.
pub fn say_soon(id: &'static str, words: &'static str) {
    after_next_frame(move || say(id, words));
}

/// Writes these words beside a button, where the style shows `data-said`, for a moment.
pub fn say_beside(button: &str, words: &str) {
    let button = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(button).ok()?);
    let Some(button) = button else { return };
    // A button that takes no words still did what it says.
    let _ = button.set_attribute("data-said", words);
    Timeout::new(SAID_MILLISECONDS, move || {
        let _ = button.remove_attribute("data-said");
    })
    .forget();
}

/// Keeps the height that the element with this id has now, while what stands in it does so elsewhere.
pub fn hold_height(id: &str) {
    if let Some(element) = html_element(id) {
        let height = format!("{}px", element.offset_height());
        // Where it is refused, the page moves.
        let _ = element.style().set_property("min-block-size", &height);
    }
}

/// Ends this once all stands in the element again: a page that is shorter in between moves under the reader's eyes.
pub fn let_height_go(id: &'static str) {
    at_next_frame(move || {
        if let Some(element) = html_element(id) {
            // It is as high without.
            let _ = element.style().remove_property("min-block-size");
        }
    });
}

fn html_element(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}

/// Puts a place of this page into the address bar and goes nowhere.
pub fn show_in_address(place: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // Refused only for a page that is no longer there.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{place}")));
    }
}

/// Whether the page is at its top.
pub fn is_at_top() -> bool {
    web_sys::window().is_some_and(|window| window.scroll_y().is_ok_and(|moved| moved < 1.0))
}

/// Tells when the reader leaves the page, or may not come back to it.
pub fn on_leave(callback: impl Fn() + 'static) -> Vec<Listener> {
    let callback = Rc::new(callback);
    let listening = ["pagehide", "visibilitychange"]
        .into_iter()
        .filter_map(|event| {
            let callback = Rc::clone(&callback);
            listen_window(event, move || callback())
        });
    listening.collect()
}

/// Where this page is, without the place in it, and without a query, which at a site of files only tells where a reader
/// comes from; nothing if the browser does not say.
pub fn page_address() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    address
        .split_once(['?', '#'])
        .map_or(address.clone(), |(page, _)| page.to_owned())
}

/// Moves the keyboard's focus to the element with this id, without scrolling.
pub fn focus(id: &str) {
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
