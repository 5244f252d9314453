//! What the page is made of.
//!
//! An article is a tree of a hundred shapes. To `view!` each shape is a type of its own, and each type brings its
//! code for building, updating and hydrating; with this one type for all of them the compressed wasm is a third
//! smaller, and hydration passes over whatever stands still. What changes under the reader's eyes is a function of
//! signals: the words of an element, one of its attributes, or all that stands in it. Nor does it ever become
//! `innerHTML`, which `view!` makes of markup without a value, and which a strict Trusted Types policy refuses.

mod live;
mod plain;
mod render;

use live::Live;
use send_wrapper::SendWrapper;

use super::icon::icon;

pub(super) use plain::plain;

/// An element of the page.
pub struct Element(
    // Behind a pointer: the chains of calls below pass it on at every step.
    Box<Parts>,
);

struct Parts {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
    live: SendWrapper<Vec<Live>>,
}

/// What stands inside an element.
pub(super) enum Child {
    /// Words.
    Text(String),
    /// Another element.
    Element(Element),
}

/// An element with this tag, empty so far.
#[inline(never)]
pub(super) fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
        live: SendWrapper::new(Vec::new()),
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

    /// An attribute that follows the signals it reads; nothing where it is not there.
    pub(super) fn live_attribute(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + 'static,
    ) -> Self {
        self.with_live(Live::Attribute(name, Box::new(value)))
    }

    /// The same for an attribute that is `true` or `false`, such as `aria-expanded`.
    pub(super) fn live_state(self, name: &'static str, value: impl Fn() -> bool + 'static) -> Self {
        self.live_attribute(name, move || Some(value().to_string()))
    }

    /// Not shown unless this is so.
    pub(super) fn shown_if(self, value: impl Fn() -> bool + 'static) -> Self {
        self.live_attribute("hidden", move || (!value()).then(String::new))
    }

    /// Whether a box or a button of a group is ticked, whatever the reader has done to it.
    pub(super) fn ticked_if(self, value: impl Fn() -> bool + 'static) -> Self {
        self.with_live(Live::Ticked(Box::new(value)))
    }

    /// The only words of this element, which follow the signals they are made of.
    pub(super) fn live_text<S: Into<String>>(self, text: impl Fn() -> S + 'static) -> Self {
        self.with_live(Live::Text(Box::new(move || text().into())))
    }

    /// All that stands in this element, made anew with each change. There must be nothing at first: that is what is
    /// baked.
    pub(super) fn live_children(self, children: impl Fn() -> Vec<Element> + 'static) -> Self {
        self.with_live(Live::Children(Box::new(children)))
    }

    /// Does this when the element is pressed.
    pub(super) fn on_press(self, action: impl Fn() + 'static) -> Self {
        self.with_live(Live::On("click", Box::new(move |_| action())))
    }

    /// Does this with what is in the field, at each change.
    pub(super) fn on_input(self, action: impl Fn(String) + 'static) -> Self {
        self.with_live(Live::On("input", Box::new(action)))
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

    #[inline(never)]
    fn with_live(mut self, live: Live) -> Self {
        self.0.live.push(live);
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

/// A link.
pub(super) fn link(href: impl Into<String>) -> Element {
    element("a").attribute("href", href)
}

/// A button.
pub(super) fn button(action: impl Fn() + 'static) -> Element {
    element("button")
        .attribute("type", "button")
        .on_press(action)
}

/// The words that say what the text after them is.
pub(super) fn label(words: &str) -> Element {
    element("span").class("label").child(words)
}

/// A part of the page: its heading with a way to copy its address, before whatever is added.
pub(super) fn part(id: &str, title: &str) -> Element {
    // Its name is made of two texts that stand on the page already, which saves bytes.
    let copy = element("button")
        .class("copy-link")
        .attribute("type", "button")
        .attribute("data-copy", id)
        .attribute("aria-labelledby", format!("copy-words {id}-title"))
        .child(icon("link"));
    let heading = element("header")
        .class("heading")
        .child(heading(id, title))
        .child(copy);
    bare_part(id, heading)
}

/// The same where there is no address yet that is worth copying.
pub(super) fn part_without_link(id: &str, title: &str) -> Element {
    bare_part(id, heading(id, title))
}

fn bare_part(id: &str, heading: Element) -> Element {
    element("section")
        .class("part")
        .attribute("aria-labelledby", format!("{id}-title"))
        .child(heading)
}

fn heading(id: &str, title: &str) -> Element {
    element("h2")
        .id(format!("{id}-title"))
        .focusable()
        .child(title)
}
