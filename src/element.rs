//! The elements that views are made of.
//!
//! An article is a tree of a hundred different shapes. With Leptos' `view!`, each shape is a type with its own code for
//! building, updating and hydrating. Here one type serves them all: tag, attributes and children are values, and
//! whatever changes is a function of Leptos' signals. The builder's methods are named after Leptos' own.
//! ARCHITECTURE.md says what this saves and how to measure it.
//!
//! The baked page is taken over by marks ([`MARK`]), not by position: a live element is found wherever a browser, a
//! translator or an extension has moved it, and one that is gone is skipped. Text never becomes markup on the way.
//! `view!` would set `innerHTML` for markup without values, which a strict Trusted Types policy refuses.

mod bdi;
mod builder;
#[cfg(not(feature = "html-element"))]
mod dom;
mod escape;
mod html;
#[cfg(feature = "html-element")]
mod html_element;
mod into;
mod marked;
mod plain;
mod said;
mod tags;
mod tree;

#[cfg(feature = "html-element")]
use html_element as dom;

pub use builder::element;
pub use dom::{Mounted, mount, take_over};
pub use escape::escaped;
pub use html::MARK;
pub use into::IntoChild;
pub use plain::plain;
pub use said::{Languages, Said};
pub use tags::{button, link};
pub use tree::{Child, Element};
