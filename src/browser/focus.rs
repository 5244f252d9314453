use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement};

use super::{
    listener::{Listener, on},
    press::Target,
    timer::at_next_frame,
};

/// Focuses the element with this id, without scrolling.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        focus_element(&element);
    }
}

/// Focuses the element with this id, unless another element has the focus.
pub fn focus_if_idle(id: &str) {
    let active = active_element();
    if active.is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body")) {
        focus(id);
    }
}

/// Focuses the first match of the selector once it has been rendered.
pub fn focus_soon(selector: String) {
    at_next_frame(move || {
        let found = document().and_then(|document| document.query_selector(&selector).ok()?);
        if let Some(element) = found {
            focus_element(&element);
        }
    });
}

/// Whether the focus is on or in the element with this id.
pub fn has_focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    element
        .zip(active_element())
        .is_some_and(|(element, focus)| element.contains(Some(&focus)))
}

/// Calls `callback` with each element that receives focus.
pub fn on_focus(callback: impl Fn(&Target) + 'static) -> Option<Listener> {
    on(document()?.into(), "focusin", move |event| {
        if let Some(target) = Target::of(&event) {
            callback(&target);
        }
    })
}

pub(super) fn focus_element(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else {
        return;
    };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // If it fails, the page can still be read.
    let _ = element.focus_with_options(&options);
}

pub(super) fn active_element() -> Option<Element> {
    document()?.active_element()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
