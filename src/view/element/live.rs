//! What changes on an element, or listens to the reader.

use std::cell::RefCell;

use leptos::{
    prelude::{RenderEffect, untrack},
    tachys::{
        renderer::{CastFrom, Rndr, types},
        view::{Mountable, Render},
    },
};

use super::{Element, render::Shown};
use crate::browser;

pub(super) enum Live {
    Attribute(&'static str, Box<dyn Fn() -> Option<String>>),
    Ticked(Box<dyn Fn() -> bool>),
    Text(Box<dyn Fn() -> String>),
    Children(Box<dyn Fn() -> Vec<Element>>),
    /// Is given the value of the field, or of the button of a group.
    On(&'static str, Box<dyn Fn(String)>),
}

/// Ends the changing or listening when it is dropped.
#[expect(dead_code, reason = "held for their drop")]
pub(super) enum Held {
    Effect(RenderEffect<()>),
    Listener(Option<browser::Listener>),
}

impl Live {
    /// What stands in the element at first, if this says so.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(untrack(text)),
            _ => None,
        }
    }

    /// The attribute that the element has at first, if this says so.
    pub(super) fn attribute(&self) -> Option<(&'static str, String)> {
        match self {
            Self::Attribute(name, value) => untrack(value).map(|value| (*name, value)),
            _ => None,
        }
    }

    /// Lets the element on the page follow from now on.
    pub(super) fn follow(self, node: &types::Element) -> Held {
        let node = node.clone();
        match self {
            Self::Attribute(name, value) => effect(move || match value() {
                Some(value) => Rndr::set_attribute(&node, name, &value),
                None => Rndr::remove_attribute(&node, name),
            }),
            Self::Ticked(value) => {
                effect(move || Rndr::set_property(&node, "checked", &value().into()))
            }
            Self::Text(text) => {
                let words = the_text(&node);
                effect(move || Rndr::set_text(&words, &text()))
            }
            Self::Children(children) => {
                let shown: RefCell<Vec<Shown>> = RefCell::default();
                effect(move || {
                    let new = children().into_iter().map(Render::build);
                    for mut gone in shown.replace(new.collect()) {
                        gone.unmount();
                    }
                    for child in shown.borrow_mut().iter_mut() {
                        child.mount(&node, None);
                    }
                })
            }
            Self::On(event, action) => Held::Listener(browser::listen_field(node, event, action)),
        }
    }
}

fn effect(action: impl Fn() + 'static) -> Held {
    Held::Effect(RenderEffect::new(move |_| action()))
}

/// The one text of an element, which an empty one does not have yet.
fn the_text(node: &types::Element) -> types::Text {
    Rndr::first_child(node)
        .and_then(types::Text::cast_from)
        .unwrap_or_else(|| {
            let text = Rndr::create_text_node("");
            Rndr::insert_node(node, text.as_ref(), None);
            text
        })
}
