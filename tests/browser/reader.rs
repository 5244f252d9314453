//! What a reader does on the page, and what they see there.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use crate::page::document;

/// The first element that the selector finds.
pub(crate) fn first(selector: &str) -> Element {
    document()
        .query_selector(selector)
        .unwrap()
        .unwrap_or_else(|| panic!("nothing is {selector}"))
}

/// Clicks the first element that the selector finds.
pub(crate) fn press(selector: &str) {
    first(selector).dyn_into::<HtmlElement>().unwrap().click();
}

/// Presses a key where the focus is; true if the page handles it.
pub(crate) fn key(name: &str) -> bool {
    let event = format!("{{ key: '{name}', bubbles: true, cancelable: true }}");
    let left = run(&format!(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {event}))"
    ));
    left.is_falsy()
}

/// Writes these words into the field that the selector finds, in place of what is in it.
pub(crate) fn write(selector: &str, words: &str) {
    let field = first(selector);
    match field.dyn_ref::<HtmlInputElement>() {
        Some(field) => field.set_value(words),
        None => field
            .unchecked_ref::<HtmlTextAreaElement>()
            .set_value(words),
    }
    field.dispatch_event(&Event::new("input").unwrap()).unwrap();
}

/// The text of the first element that the selector finds.
pub(crate) fn text(selector: &str) -> String {
    first(selector).text_content().unwrap()
}

/// The same without what is not rendered.
pub(crate) fn seen_text(selector: &str) -> String {
    first(selector)
        .dyn_into::<HtmlElement>()
        .unwrap()
        .inner_text()
}

/// An attribute of the first element that the selector finds; empty if it is not there.
pub(crate) fn attr(selector: &str, name: &str) -> String {
    first(selector).get_attribute(name).unwrap_or_default()
}

/// Whether the root has this attribute.
pub(crate) fn root_has(name: &str) -> bool {
    first(":root").has_attribute(name)
}

/// Whether anything that the selector finds takes up room on the page.
pub(crate) fn shown(selector: &str) -> bool {
    let found = document().query_selector_all(selector).unwrap();
    (0..found.length()).any(|index| {
        let element: Element = found.item(index).unwrap().unchecked_into();
        element.get_client_rects().length() > 0
    })
}

/// Whether the box or button that the selector finds is ticked or chosen.
pub(crate) fn checked(selector: &str) -> bool {
    first(selector)
        .dyn_into::<HtmlInputElement>()
        .unwrap()
        .checked()
}

/// What is stored on the device under this name.
pub(crate) fn stored(name: &str) -> Option<String> {
    let storage = web_sys::window().unwrap().local_storage().unwrap();
    storage.unwrap().get_item(name).unwrap()
}

/// The value of a JavaScript expression.
pub(crate) fn run(expression: &str) -> JsValue {
    js_sys::eval(expression).unwrap()
}

/// A browser of which one thing is different, until this is dropped.
pub(crate) struct Different {
    object: Object,
    name: &'static str,
    before: JsValue,
}

/// Makes a property of the browser another. `object` and `descriptor` are JavaScript:
/// <https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/defineProperty>
pub(crate) fn differs(object: &str, name: &'static str, descriptor: &str) -> Different {
    let object: Object = run(object).unchecked_into();
    let before = Object::get_own_property_descriptor(&object, &name.into());
    let descriptor: Object = run(&format!("({{ configurable: true, {descriptor} }})")).into();
    Object::define_property(&object, &name.into(), &descriptor);
    Different {
        object,
        name,
        before,
    }
}

impl Drop for Different {
    fn drop(&mut self) {
        match self.before.dyn_ref::<Object>() {
            Some(before) => drop(Object::define_property(
                &self.object,
                &self.name.into(),
                before,
            )),
            None => drop(Reflect::delete_property(&self.object, &self.name.into())),
        }
    }
}
