use super::into::{IntoAttr, IntoChild};

/// An element of the page.
pub struct Element(
    // Behind a pointer, because every call of the builder passes it on.
    pub(super) Box<Parts>,
);

/// What an [`Element`] is made of.
pub(super) struct Parts {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) children: Vec<Child>,
    pub(super) live: Vec<Live>,
}

/// Something inside an element.
pub enum Child {
    /// Text, never markup.
    Text(String),
    /// Another element.
    Element(Element),
}

/// Something about an element that follows signals, or listens to the reader.
pub(super) enum Live {
    /// An attribute; `None` removes it.
    Attr(&'static str, Box<dyn Fn() -> Option<String>>),
    /// A property that is on or off, such as `checked`.
    Prop(&'static str, Box<dyn Fn() -> bool>),
    /// All text in the element.
    Text(Box<dyn Fn() -> String>),
    /// Everything in the element. Baked, it is empty.
    Children(Box<dyn Fn() -> Vec<Element>>),
    /// A listener for this event, which is given the field's value, if the element is a field.
    On(&'static str, Box<dyn Fn(String)>),
}

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
    pub fn id(self, id: impl Into<String>) -> Self {
        self.with_attribute("id", id.into())
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

    // One copy of each of these for all types of value: they are called from everywhere.
    #[inline(never)]
    pub(super) fn with_attribute(mut self, name: &'static str, value: String) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    #[inline(never)]
    pub(super) fn with_child(mut self, child: Child) -> Self {
        match (child, self.0.children.last_mut()) {
            // Adjacent text becomes one text node, as it does when a browser parses it.
            (Child::Text(more), Some(Child::Text(text))) => text.push_str(&more),
            (child, _) => self.0.children.push(child),
        }
        self
    }

    #[inline(never)]
    pub(super) fn with_live(mut self, live: Live) -> Self {
        self.0.live.push(live);
        self
    }
}
