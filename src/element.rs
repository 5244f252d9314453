//! The elements that views are made of.
//!
//! An article is a tree of a hundred shapes. To Leptos' `view!` each shape is a type of its own, which brings its own
//! code for building, updating and hydrating. Here one type serves them all: tag, attributes and children are values,
//! and what changes is a function of Leptos' signals. The builder's calls are named as Leptos names them. What this
//! saves, and how to measure it again, stands in ARCHITECTURE.md.
//!
//! The baked page is taken over by marks ([`MARK`]), not by position: an element that changes or listens is found
//! wherever a browser, a translator or an extension has moved it, and one that is gone is skipped. No text becomes
//! markup on the way, as `view!` would do with `innerHTML` for markup without values, which a strict Trusted Types
//! policy refuses.

mod builder;
mod dom;
mod escape;
mod html;
mod into;
mod plain;
mod tags;
mod tree;

pub use builder::element;
pub use dom::{Mounted, mount, take_over};
pub use escape::escaped;
pub use html::MARK;
pub use plain::plain;
pub use tags::{button, link};
pub use tree::{Child, Element};
