use super::{
    into::{IntoAttr, IntoChild},
    tree::{Element, Live, Parts},
};

/// An empty element with this tag.
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
    /// Sets an attribute: to text, where an empty one means that it is just there, or to a function of signals that
    /// gives text, an `Option`, or whether the attribute is there.
    pub fn attr(self, name: &'static str, value: impl IntoAttr) -> Self {
        value.add_to(self, name)
    }

    /// Sets a property that is on or off, whatever the reader has done to it before.
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

    /// Lets a link to this element, or a script, move the focus here.
    pub fn focusable(self) -> Self {
        self.attr("tabindex", "-1")
    }

    /// Adds text, an element, or a function of signals that gives the element's only text or all of its children.
    pub fn child(self, child: impl IntoChild) -> Self {
        child.add_to(self)
    }

    /// Adds each child in order: all of a list, or that of an option if there is one.
    pub fn children<C: IntoChild>(self, children: impl IntoIterator<Item = C>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Calls `action` with the field's value at each event of this name; an element that is no field gives an empty
    /// text.
    pub fn on(self, event: &'static str, action: impl Fn(String) + 'static) -> Self {
        self.with_live(Live::On(event, Box::new(action)))
    }
}
