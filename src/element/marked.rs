//! The live elements of the baked page, found by their marks.

use super::{
    html::MARK,
    tree::{Child, Element, Live, Parts},
};
use crate::browser::{Node, marked};

/// Calls `follow` with each live element of the baked page in `root` and its live parts, as `element` describes them.
/// Each is found by its mark. One that is no longer there is skipped.
pub(super) fn for_each_marked(root: &Node, element: Element, follow: impl FnMut(&Node, Vec<Live>)) {
    let mut marks = Marks {
        nodes: marked(root, MARK),
        next: 0,
        follow,
    };
    marks.take(element);
}

struct Marks<F> {
    /// The page's marked elements, in page order.
    nodes: Vec<(String, Node)>,
    /// The next mark to be used.
    next: usize,
    follow: F,
}

impl<F: FnMut(&Node, Vec<Live>)> Marks<F> {
    fn take(&mut self, element: Element) {
        let Parts { children, live, .. } = *element.0;
        if !live.is_empty() {
            if let Some(node) = self.node() {
                (self.follow)(&node, live);
            }
            self.next += 1;
        }
        for child in children {
            if let Child::Element(element) = child {
                self.take(element);
            }
        }
    }

    /// The element with the next mark. It is usually at that index, unless marked elements were added or removed.
    fn node(&self) -> Option<Node> {
        let mark = self.next.to_string();
        let is_it = |found: &&(String, Node)| found.0 == mark;
        let here = self.nodes.get(self.next).filter(is_it);
        here.or_else(|| self.nodes.iter().find(is_it))
            .map(|(_, node)| node.clone())
    }
}
