use super::said::Said;

/// An element of the page, as a value.
pub struct Element(
    // Boxed, because every call of the builder moves it.
    pub(super) Box<Parts>,
);

/// What an [`Element`] is made of.
pub(super) struct Parts {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) children: Vec<Child>,
    pub(super) live: Vec<Live>,
}

/// A child of an element.
pub enum Child {
    /// Text, never markup.
    Text(String),
    /// Another element.
    Element(Element),
}

/// A part of an element that follows signals or listens to the reader.
pub(super) enum Live {
    /// An attribute; `None` removes it.
    Attr(&'static str, Box<dyn Fn() -> Option<String>>),
    /// A boolean property, such as `checked`.
    Prop(&'static str, Box<dyn Fn() -> bool>),
    /// All of the element's text.
    Text(Box<dyn Fn() -> Said>),
    /// All of the element's children. Nothing is baked for them.
    Children(Box<dyn Fn() -> Vec<Element>>),
    /// A listener for this event, called with the field's value if the element is a field.
    On(&'static str, Box<dyn Fn(String)>),
}

impl Element {
    // One copy of each, for the sake of size: they are called from everywhere, with all types of value.
    #[inline(never)]
    pub(super) fn with_attribute_str(self, name: &'static str, value: &str) -> Self {
        self.with_attribute(name, value.to_owned())
    }

    #[inline(never)]
    pub(super) fn with_text(self, text: &str) -> Self {
        self.with_child(Child::Text(text.to_owned()))
    }

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
