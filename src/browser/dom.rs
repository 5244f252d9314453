//! Elements of the page, as the views' renderer needs them.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use super::listener::{Listener, on};

/// An element of the page.
///
/// These DOM calls fail only for invalid names, and all names are ours. If one fails, nothing happens.
#[derive(Clone)]
pub struct Node(Option<Element>);

impl Node {
    /// Creates an element that is not in the page yet.
    pub fn new(tag: &str) -> Self {
        Self(document().and_then(|document| {
            let element = if is_drawing(tag) {
                document.create_element_ns(Some("http://www.w3.org/2000/svg"), tag)
            } else {
                document.create_element(tag)
            };
            element.ok()
        }))
    }

    /// Sets an attribute, or removes it.
    pub fn set_attr(&self, name: &str, value: Option<&str>) {
        if let Some(element) = &self.0 {
            let _ = match value {
                Some(value) => element.set_attribute(name, value),
                None => element.remove_attribute(name),
            };
        }
    }

    /// Sets a boolean property.
    pub fn set_prop(&self, name: &str, on: bool) {
        if let Some(element) = &self.0 {
            let _ = Reflect::set(element, &name.into(), &on.into());
        }
    }

    /// Replaces the element's content with text.
    pub fn set_text(&self, text: &str) {
        if let Some(element) = &self.0 {
            element.set_text_content(Some(text));
        }
    }

    /// Appends text.
    pub fn append_text(&self, text: &str) {
        if let Some(element) = &self.0 {
            let _ = element.append_with_str_1(text);
        }
    }

    /// Appends an element.
    pub fn append(&self, child: &Self) {
        if let Some((element, child)) = self.0.as_ref().zip(child.0.as_ref()) {
            let _ = element.append_child(child);
        }
    }

    /// A copy of the element without its content, not in the page yet.
    pub fn clone_empty(&self) -> Self {
        let copy = self
            .0
            .as_ref()
            .and_then(|element| element.clone_node().ok());
        Self(copy.and_then(|copy| copy.dyn_into().ok()))
    }

    /// Replaces this element with another.
    pub fn replace_with(&self, other: &Self) {
        if let Some((element, other)) = self.0.as_ref().zip(other.0.as_ref()) {
            let _ = element.replace_with_with_node_1(other);
        }
    }

    /// Removes the element from the page.
    pub fn remove(&self) {
        if let Some(element) = &self.0 {
            element.remove();
        }
    }

    /// Calls `callback` with the field's value on each such event; the value is empty if the element is not a field.
    pub fn on(&self, event: &'static str, callback: impl Fn(String) + 'static) -> Option<Listener> {
        let element = self.0.clone()?;
        on(element.clone().into(), event, move |_| {
            callback(value(&element));
        })
    }
}

#[cfg(feature = "html-element")]
impl Node {
    /// The element, for Leptos' own rendering.
    pub fn element(&self) -> Option<&Element> {
        self.0.as_ref()
    }
}

impl<E: Into<Element>> From<E> for Node {
    fn from(element: E) -> Self {
        Self(Some(element.into()))
    }
}

/// All descendants that have the attribute, each with the attribute's value.
pub fn marked(root: &Node, attribute: &str) -> Vec<(String, Node)> {
    let selector = format!("[{attribute}]");
    let found = root
        .0
        .as_ref()
        .and_then(|root| root.query_selector_all(&selector).ok());
    let count = found.as_ref().map_or(0, |found| found.length());
    (0..count)
        .filter_map(|index| {
            let element: Element = found.as_ref()?.item(index)?.dyn_into().ok()?;
            Some((element.get_attribute(attribute)?, Node(Some(element))))
        })
        .collect()
}

/// The value of the field whose listener received the event; empty if the element is not a field.
#[cfg(feature = "html-element")]
pub fn event_value(event: &web_sys::Event) -> String {
    let field = event.current_target();
    let field = field.and_then(|field| field.dyn_into().ok());
    field.as_ref().map(value).unwrap_or_default()
}

fn value(field: &Element) -> String {
    let input = field.dyn_ref::<HtmlInputElement>();
    let area = field.dyn_ref::<HtmlTextAreaElement>();
    let choice = field.dyn_ref::<HtmlSelectElement>();
    input
        .map(HtmlInputElement::value)
        .or_else(|| area.map(HtmlTextAreaElement::value))
        .or_else(|| choice.map(HtmlSelectElement::value))
        .unwrap_or_default()
}

/// Whether this is an SVG element.
fn is_drawing(tag: &str) -> bool {
    ["svg", "rect", "line", "path", "symbol", "use", "text"].contains(&tag)
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
