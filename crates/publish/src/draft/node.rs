//! The nodes of a page.

use std::rc::Rc;

use html5ever::{Attribute, QualName};

/// The number of a node.
pub(super) type Id = usize;

/// The page itself.
pub(super) const ROOT: Id = 0;

/// An element, a text, or something that is not read.
#[derive(Default)]
pub(super) struct PageNode {
    pub(super) parent: Option<Id>,
    pub(super) first: Option<Id>,
    pub(super) last: Option<Id>,
    pub(super) previous: Option<Id>,
    pub(super) next: Option<Id>,
    pub(super) kind: Kind,
    /// The line of the file, from 1, where its words begin.
    pub(super) line: usize,
}

#[derive(Default)]
pub(super) enum Kind {
    #[default]
    Other,
    Element {
        name: Rc<QualName>,
        attrs: Vec<Attribute>,
    },
    Text(String),
}
