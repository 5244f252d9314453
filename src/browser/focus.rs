use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement};

use super::{
    listener::{Listener, listen},
    press::Target,
    timer::at_next_frame,
};

/// Moves the keyboard's focus to the element with this id, without scrolling.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        focus_element(&element);
    }
}

/// The same, unless something has the focus already.
pub fn focus_if_idle(id: &str) {
    let active = active_element();
    if active.is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body")) {
        focus(id);
    }
}

/// Moves the focus to the first element that the selector finds, once it is shown.
pub fn focus_soon(selector: String) {
    at_next_frame(move || {
        let found = document().and_then(|document| document.query_selector(&selector).ok()?);
        if let Some(element) = found {
            focus_element(&element);
        }
    });
}

/// Whether the element with this id, or anything in it, has the focus.
pub fn has_focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    element
        .zip(active_element())
        .is_some_and(|(element, focus)| element.contains(Some(&focus)))
}

/// Calls `callback` with each element that gets the focus.
pub fn on_focus(callback: impl Fn(&Target) + 'static) -> Option<Listener> {
    listen(document()?.into(), "focusin", move |event| {
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
    // Focus is a help, not a need: where it is refused the page reads as before.
    let _ = element.focus_with_options(&options);
}

pub(super) fn active_element() -> Option<Element> {
    document()?.active_element()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
