use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use super::listen::{Listener, listen};

/// Tells the value of this attribute of each element that has it and is pressed.
pub fn on_press_of(
    attribute: &'static str,
    callback: impl Fn(String) + 'static,
) -> Option<Listener> {
    let selector = format!("[{attribute}]");
    on("click", move |target| {
        let element = target.closest(&selector).ok().flatten();
        if let Some(value) = element.and_then(|element| element.get_attribute(attribute)) {
            callback(value);
        }
    })
}

/// Tells when the reader presses, or comes with the keyboard, outside of everything that the selector finds.
pub fn on_outside(selector: &'static str, callback: impl Fn() + 'static) -> Vec<Listener> {
    let callback = Rc::new(callback);
    let listening = ["click", "focusin"].into_iter().filter_map(|event| {
        let callback = Rc::clone(&callback);
        on(event, move |target| {
            if matches!(target.closest(selector), Ok(None)) {
                callback();
            }
        })
    });
    listening.collect()
}

fn on(event: &'static str, callback: impl Fn(Element) + 'static) -> Option<Listener> {
    let document = web_sys::window()?.document()?;
    listen(document.into(), event, move |event| {
        if let Some(target) = target(&event) {
            callback(target);
        }
    })
}

/// Tells each key that is pressed alone, and whether the reader is writing; the browser does nothing more with it if
/// the answer is true.
pub fn on_key(callback: impl Fn(&str, bool) -> bool + 'static) -> Option<Listener> {
    let document = web_sys::window()?.document()?;
    listen(document.into(), "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let chord = key.ctrl_key() || key.meta_key() || key.alt_key() || key.is_composing();
        if !chord && callback(&key.key(), is_writing(&event)) {
            event.prevent_default();
        }
    })
}

/// Whether the event comes to a field in which text is written.
fn is_writing(event: &Event) -> bool {
    let field = target(event).and_then(|target| {
        let field = target.closest("input:not([type=radio], [type=checkbox]), textarea, select");
        field.ok().flatten()
    });
    let target = target(event).and_then(|target| target.dyn_into::<HtmlElement>().ok());
    field.is_some() || target.is_some_and(|target| target.is_content_editable())
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
