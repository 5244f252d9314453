//! What stands still on the page.
//!
//! An article is a tree of a hundred shapes. To `view!` each shape is a type of its own, and each type brings its
//! code for building, updating and hydrating; with this one type for all of them the compressed wasm is a third
//! smaller, and hydration passes over whatever holds no view that changes. So `view!` is for what changes under the
//! reader's eyes, and [`Element`] for the rest. Nor does it ever become `innerHTML`, which `view!` makes of markup
//! without a value, and which a strict Trusted Types policy refuses.

mod render;

use leptos::prelude::*;

/// An element that never changes once it is shown, whatever the views inside it do.
pub struct Element(
    // Behind a pointer: the chains of calls below pass it on at every step.
    Box<Parts>,
);

struct Parts {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

/// What stands inside an element.
pub(super) enum Child {
    /// Words.
    Text(String),
    /// Another element that stands still.
    Element(Element),
    /// An element that changes.
    View(Box<AnyView>),
}

/// An element with this tag, empty so far.
#[inline(never)]
pub(super) fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

impl Element {
    /// Adds an attribute; an empty value is one that is just there.
    pub(super) fn attribute(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with_attribute(name, value.into())
    }

    pub(super) fn class(self, class: &'static str) -> Self {
        self.attribute("class", class)
    }

    pub(super) fn id(self, id: impl Into<String>) -> Self {
        self.attribute("id", id)
    }

    /// Lets a link to this element, or a script, move the focus here.
    pub(super) fn focusable(self) -> Self {
        self.attribute("tabindex", "-1")
    }

    pub(super) fn child(self, child: impl Into<Child>) -> Self {
        self.with_child(child.into())
    }

    /// Adds each child in order: all of a list, or that of an option if there is one.
    pub(super) fn children<C: Into<Child>>(self, children: impl IntoIterator<Item = C>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    // One copy of each for all types of value: this is most of the page's code.
    #[inline(never)]
    fn with_attribute(mut self, name: &'static str, value: String) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    #[inline(never)]
    fn with_child(mut self, child: Child) -> Self {
        match (child, self.0.children.last_mut()) {
            // One text node for words that stand together, as a browser would parse them.
            (Child::Text(more), Some(Child::Text(text))) => text.push_str(&more),
            (child, _) => self.0.children.push(child),
        }
        self
    }
}

impl From<&str> for Child {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Child {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Element> for Child {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<AnyView> for Child {
    fn from(view: AnyView) -> Self {
        Self::View(Box::new(view))
    }
}

/// A link.
pub(super) fn link(href: impl Into<String>) -> Element {
    element("a").attribute("href", href)
}

/// The words that say what the text after them is.
pub(super) fn label(words: &str) -> Element {
    element("span").class("label").child(words)
}

/// A part of the page: its heading, before whatever is added.
pub(super) fn part(id: &str, title: &str) -> Element {
    let title_id = format!("{id}-title");
    element("section")
        .class("part")
        .attribute("aria-labelledby", title_id.clone())
        .child(element("h2").id(title_id).focusable().child(title))
}
