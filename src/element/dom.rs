//! Puts an [`Element`] on the page, or takes over the part of the page that was baked from it.

use std::cell::RefCell;

use leptos::prelude::{RenderEffect, untrack};

use super::{
    bdi::nodes,
    marked::for_each_marked,
    tree::{Child, Element, Live, Parts},
};
use crate::browser::{Listener, Node};

/// An element on the page. Dropping this stops its updates and listeners, but leaves it on the page.
pub struct Mounted {
    node: Node,
    #[expect(
        dead_code,
        reason = "held for its drop, which ends the changing and listening"
    )]
    held: Vec<Binding>,
}

impl Mounted {
    /// Removes it from the page.
    pub fn unmount(self) {
        self.node.remove();
    }
}

/// An update or a listener of an element, active until this is dropped.
pub enum Binding {
    /// Updates the element.
    Effect(RenderEffect<()>),
    /// Listens to the element.
    Listener(Option<Listener>),
}

/// Appends an element.
pub fn mount(parent: &Node, element: Element) -> Mounted {
    let mut held = Vec::new();
    let node = build(element, &mut held);
    parent.append(&node);
    Mounted { node, held }
}

/// Makes the baked page in `root` live, as `element` describes it, for as long as the result is held. Each live element
/// is found by its mark. One that is no longer there is skipped.
pub fn take_over(root: &Node, element: Element) -> Vec<Binding> {
    let mut held = Vec::new();
    for_each_marked(root, element, |node, live| {
        held.extend(live.into_iter().map(|live| follow(node, live)));
    });
    held
}

fn build(element: Element, held: &mut Vec<Binding>) -> Node {
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
    append(&node, children, held);
    for live in live {
        if let Live::Text(text) = &live {
            append(&node, nodes(&untrack(text)), held);
        }
        held.push(follow(&node, live));
    }
    node
}

fn append(node: &Node, children: Vec<Child>, held: &mut Vec<Binding>) {
    for child in children {
        match child {
            Child::Text(text) => node.append_text(&text),
            Child::Element(element) => node.append(&build(element, held)),
        }
    }
}

/// Updates the element whenever its signals change, or adds its listener.
fn follow(node: &Node, live: Live) -> Binding {
    let node = node.clone();
    match live {
        // Set attributes and properties now: Firefox restores those of fields on reload.
        Live::Attr(name, value) => {
            effect(Box::new(move || node.set_attr(name, value().as_deref())))
        }
        Live::Prop(name, value) => effect(Box::new(move || node.set_prop(name, value()))),
        Live::Text(text) => {
            // Leave text as it is until it changes: a translator may have replaced it.
            let shown = RefCell::new(untrack(&text));
            effect(Box::new(move || {
                let text = text();
                if shown.replace(text.clone()) != text {
                    node.set_text("");
                    // Only what is still can be in a text.
                    append(&node, nodes(&text), &mut Vec::new());
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
        Live::On(event, action) => Binding::Listener(node.on(event, action)),
    }
}

// One type of closure, so that Leptos' code for an effect is compiled only once.
fn effect(action: Box<dyn Fn()>) -> Binding {
    Binding::Effect(RenderEffect::new(move |_| action()))
}
