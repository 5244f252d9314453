use super::{
    into::{IntoAttr, IntoChild},
    tree::{Element, Live, Parts},
};

/// Creates an empty element.
#[inline(never)]
pub fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
        live: Vec::new(),
    }))
}

impl Element {
    /// Sets an attribute, either to text (empty for a boolean attribute) or to a function of signals that returns text,
    /// an `Option`, or whether the attribute is present.
    pub fn attr(self, name: &'static str, value: impl IntoAttr) -> Self {
        value.add_to(self, name)
    }

    /// Sets a boolean property, whatever the reader has done to it before.
    pub fn prop(self, name: &'static str, value: impl Fn() -> bool + 'static) -> Self {
        self.with_live(Live::Prop(name, Box::new(value)))
    }

    /// Sets the `class` attribute.
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// Sets the `id` attribute.
    pub fn id(self, id: impl IntoAttr) -> Self {
        self.attr("id", id)
    }

    /// Makes the element focusable by script or as the target of a link.
    pub fn focusable(self) -> Self {
        self.attr("tabindex", "-1")
    }

    /// Adds text, an element, or a function of signals that returns the element's only text or all of its children.
    pub fn child(self, child: impl IntoChild) -> Self {
        child.add_to(self)
    }

    /// Adds all children in order.
    pub fn children<C: IntoChild>(self, children: impl IntoIterator<Item = C>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Calls `action` with the field's value on each such event; the value is empty if the element is not a field.
    pub fn on(self, event: &'static str, action: impl Fn(String) + 'static) -> Self {
        self.with_live(Live::On(event, Box::new(action)))
    }
}
