//! What the builder's methods accept: values, or functions of signals.

use super::{
    bdi::nodes,
    said::Said,
    tree::{Child, Element, Live},
};

/// An attribute's value, or a function of signals that returns one.
pub trait IntoAttr {
    /// Adds the attribute to the element.
    fn add_to(self, element: Element, name: &'static str) -> Element;
}

/// An element's child, or a function of signals that returns it.
pub trait IntoChild {
    /// Adds the child to the element.
    fn add_to(self, element: Element) -> Element;
}

impl IntoAttr for &str {
    fn add_to(self, element: Element, name: &'static str) -> Element {
        element.with_attribute_str(name, self)
    }
}

impl IntoAttr for String {
    fn add_to(self, element: Element, name: &'static str) -> Element {
        element.with_attribute(name, self)
    }
}

impl IntoAttr for Option<&str> {
    fn add_to(self, element: Element, name: &'static str) -> Element {
        match self {
            Some(value) => element.with_attribute_str(name, value),
            None => element,
        }
    }
}

/// The element is marked as one in the text's language. What is in it has to be marked itself, if it is in another.
impl IntoAttr for Said {
    fn add_to(self, element: Element, name: &'static str) -> Element {
        let language = self.language();
        element
            .with_attribute_str(name, self.text())
            .attr("lang", language)
    }
}

impl<F, V> IntoAttr for F
where
    F: Fn() -> V + 'static,
    V: AttrValue,
{
    fn add_to(self, element: Element, name: &'static str) -> Element {
        element.with_live(Live::Attr(name, Box::new(move || self().into_value())))
    }
}

/// What a function may return for an attribute.
pub trait AttrValue {
    /// The attribute's text; `None` if the attribute is absent.
    fn into_value(self) -> Option<String>;
}

impl AttrValue for String {
    fn into_value(self) -> Option<String> {
        Some(self)
    }
}

impl AttrValue for bool {
    fn into_value(self) -> Option<String> {
        self.then(String::new)
    }
}

impl AttrValue for Option<&'static str> {
    fn into_value(self) -> Option<String> {
        self.map(str::to_owned)
    }
}

impl IntoChild for &str {
    fn add_to(self, element: Element) -> Element {
        element.with_text(self)
    }
}

impl IntoChild for String {
    fn add_to(self, element: Element) -> Element {
        element.with_child(Child::Text(self))
    }
}

impl IntoChild for Said {
    fn add_to(self, element: Element) -> Element {
        nodes(&self).into_iter().fold(element, Element::with_child)
    }
}

impl IntoChild for Element {
    fn add_to(self, element: Element) -> Element {
        element.with_child(Child::Element(self))
    }
}

impl IntoChild for Child {
    fn add_to(self, element: Element) -> Element {
        element.with_child(self)
    }
}

impl<F, V> IntoChild for F
where
    F: Fn() -> V + 'static,
    V: ChildValue,
{
    fn add_to(self, element: Element) -> Element {
        element.with_live(V::live(self))
    }
}

/// What a function may return as the content of an element.
pub trait ChildValue: Sized {
    #[doc(hidden)]
    #[expect(private_interfaces, reason = "only the builder calls it")]
    fn live(value: impl Fn() -> Self + 'static) -> Live;
}

impl ChildValue for Said {
    #[expect(private_interfaces, reason = "only the builder calls it")]
    fn live(value: impl Fn() -> Self + 'static) -> Live {
        Live::Text(Box::new(value))
    }
}

impl ChildValue for String {
    #[expect(private_interfaces, reason = "only the builder calls it")]
    fn live(value: impl Fn() -> Self + 'static) -> Live {
        Live::Text(Box::new(move || value().into()))
    }
}

impl ChildValue for &'static str {
    #[expect(private_interfaces, reason = "only the builder calls it")]
    fn live(value: impl Fn() -> Self + 'static) -> Live {
        Live::Text(Box::new(move || value().to_owned().into()))
    }
}

impl ChildValue for Vec<Element> {
    #[expect(private_interfaces, reason = "only the builder calls it")]
    fn live(value: impl Fn() -> Self + 'static) -> Live {
        Live::Children(Box::new(value))
    }
}
