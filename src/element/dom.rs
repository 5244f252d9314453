//! How an [`Element`] becomes part of the page, or takes over the part that was baked.

use std::cell::RefCell;

use leptos::prelude::{RenderEffect, untrack};

use super::{
    html::MARK,
    tree::{Child, Element, Live, Parts},
};
use crate::browser::{Listener, Node, marked};

/// An element on the page. When this is dropped, nothing in it changes or listens any more; what it shows stays.
pub struct Mounted {
    node: Node,
    #[expect(
        dead_code,
        reason = "held for its drop, which ends the changing and listening"
    )]
    held: Vec<Held>,
}

impl Mounted {
    /// Takes it off the page.
    pub fn unmount(self) {
        self.node.remove();
    }
}

/// What goes on in an element, for as long as it is held.
pub enum Held {
    /// Something that changes.
    Effect(RenderEffect<()>),
    /// Something that listens.
    Listener(Option<Listener>),
}

/// Puts an element at the end of this one.
pub fn mount(parent: &Node, element: Element) -> Mounted {
    let mut held = Vec::new();
    let node = build(element, &mut held);
    parent.append(&node);
    Mounted { node, held }
}

/// Makes what was baked into this element change and listen, as `element` says, for as long as what it gives is held.
/// Each element is found by its mark; one that is not there any more is skipped.
pub fn take_over(root: &Node, element: Element) -> Vec<Held> {
    let mut marks = Marks {
        nodes: marked(root, MARK),
        next: 0,
        held: Vec::new(),
    };
    marks.take(element);
    marks.held
}

struct Marks {
    /// The marked elements of the page, in its order.
    nodes: Vec<(String, Node)>,
    /// The mark of the next element that has one.
    next: usize,
    held: Vec<Held>,
}

impl Marks {
    fn take(&mut self, element: Element) {
        let Parts { children, live, .. } = *element.0;
        if !live.is_empty() {
            if let Some(node) = self.node() {
                self.held
                    .extend(live.into_iter().map(|live| follow(&node, live)));
            }
            self.next += 1;
        }
        for child in children {
            if let Child::Element(element) = child {
                self.take(element);
            }
        }
    }

    /// The element with the next mark: at the place of its number, unless others have been added or are gone.
    fn node(&self) -> Option<Node> {
        let mark = self.next.to_string();
        let is_it = |found: &&(String, Node)| found.0 == mark;
        let here = self.nodes.get(self.next).filter(is_it);
        here.or_else(|| self.nodes.iter().find(is_it))
            .map(|(_, node)| node.clone())
    }
}

fn build(element: Element, held: &mut Vec<Held>) -> Node {
    let Parts {
        tag,
        attributes,
        children,
        live,
    } = *element.0;
    let node = Node::new(tag);
    for (name, value) in &attributes {
        node.set_attr(name, Some(value));
    }
    for child in children {
        match child {
            Child::Text(text) => node.append_text(&text),
            Child::Element(element) => node.append(&build(element, held)),
        }
    }
    for live in live {
        if let Live::Text(text) = &live {
            node.set_text(&untrack(text));
        }
        held.push(follow(&node, live));
    }
    node
}

/// Lets an element follow its signals, or listen, from now on.
fn follow(node: &Node, live: Live) -> Held {
    let node = node.clone();
    match live {
        // Attributes and properties are set at once: Firefox keeps those of fields when a page is loaded again.
        Live::Attr(name, value) => {
            effect(Box::new(move || node.set_attr(name, value().as_deref())))
        }
        Live::Prop(name, value) => effect(Box::new(move || node.set_prop(name, value()))),
        Live::Text(text) => {
            // Text is not: a translator may have put other words there.
            let shown = RefCell::new(untrack(&text));
            effect(Box::new(move || {
                let text = text();
                if shown.replace(text.clone()) != text {
                    node.set_text(&text);
                }
            }))
        }
        Live::Children(children) => {
            let shown: RefCell<Vec<Mounted>> = RefCell::default();
            effect(Box::new(move || {
                shown.take().into_iter().for_each(Mounted::unmount);
                let new = children().into_iter().map(|child| mount(&node, child));
                let new = new.collect();
                shown.replace(new);
            }))
        }
        Live::On(event, action) => Held::Listener(node.listen(event, action)),
    }
}

// One type of closure for all of them: Leptos' code for an effect is then there once.
fn effect(action: Box<dyn Fn()>) -> Held {
    Held::Effect(RenderEffect::new(move |_| action()))
}
