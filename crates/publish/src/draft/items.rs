//! The items of a list of a page.

use markdown::{Node, Value};

use super::line::plain;

/// The items of a list that is being read.
pub(super) struct Items {
    pub(super) all: Vec<Node>,
    is_numbered: bool,
    /// Whether the last item is the one that is being read.
    is_begun: bool,
}

impl Items {
    pub(super) fn new(is_numbered: bool) -> Self {
        Self {
            all: Vec::new(),
            is_numbered,
            is_begun: false,
        }
    }

    /// What follows belongs to the next item.
    pub(super) fn next(&mut self) {
        self.is_begun = false;
    }

    /// Adds a part of an item, which is an item itself unless those after it would get other numbers.
    pub(super) fn add(&mut self, text: Option<Node>) {
        let Some(text) = text else {
            return;
        };
        let goes_on = self.is_numbered && self.is_begun;
        match self.all.last_mut().filter(|_| goes_on) {
            Some(item) => append(item, text),
            None => self.all.push(text),
        }
        self.is_begun = true;
    }
}

/// Adds a text to an item.
pub(super) fn append(item: &mut Node, text: Node) {
    let is_open = plain(item).ends_with(char::is_alphanumeric);
    let mark = Node::from(if is_open { "; " } else { " " });
    let before = std::mem::replace(item, Node::from(""));
    let pieces = pieces(before).into_iter().chain([mark]).chain(pieces(text));
    *item = Node::list(pieces);
}

fn pieces(text: Node) -> Vec<Node> {
    match text.value {
        Value::Array(pieces) => pieces,
        _ => vec![text],
    }
}
