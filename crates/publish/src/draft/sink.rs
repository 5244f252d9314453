//! From the parser to nodes that know their lines.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{
    Attribute, ExpandedName, LocalName, Namespace, ParseOpts, QualName, parse_document,
};

use super::node::{Id, Kind, PageNode, ROOT};

/// The nodes of a page. Parsing never fails.
pub(super) fn parse(html: &str) -> Vec<PageNode> {
    let tree = TreeBuilderOpts {
        // Makes what replaces scripts, in `noscript`, part of the tree.
        scripting_enabled: false,
        ..TreeBuilderOpts::default()
    };
    let options = ParseOpts {
        tree_builder: tree,
        ..ParseOpts::default()
    };
    parse_document(Sink::default(), options).one(html)
}

/// A comment that says from which line of a file the page comes from here on, for a page that was
/// made from another file.
pub(super) fn line_mark(line: usize) -> String {
    format!("<!--{LINE}{line}-->")
}

const LINE: &str = "unfold:line:";

/// Builds the tree.
struct Sink {
    nodes: RefCell<Vec<PageNode>>,
    line: Cell<usize>,
    /// The line that a mark gives.
    marked: Cell<Option<usize>>,
    nameless: Rc<QualName>,
}

impl Default for Sink {
    fn default() -> Self {
        let nameless = QualName::new(None, Namespace::default(), LocalName::default());
        Self {
            nodes: RefCell::new(vec![PageNode::default()]),
            line: Cell::new(1),
            marked: Cell::new(None),
            nameless: Rc::new(nameless),
        }
    }
}

#[derive(Clone)]
struct Handle {
    id: Id,
    name: Rc<QualName>,
}

impl Sink {
    fn add(&self, kind: Kind) -> Handle {
        let name = match &kind {
            Kind::Element { name, .. } => Rc::clone(name),
            _ => Rc::clone(&self.nameless),
        };
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(PageNode {
            kind,
            line: self.marked.get().unwrap_or(self.line.get()),
            ..PageNode::default()
        });
        let id = nodes.len() - 1;
        Handle { id, name }
    }

    fn change(&self, id: Option<Id>, change: impl FnOnce(&mut PageNode)) {
        let mut nodes = self.nodes.borrow_mut();
        if let Some(node) = id.and_then(|id| nodes.get_mut(id)) {
            change(node);
        }
    }

    fn get<T>(&self, id: Id, get: impl FnOnce(&PageNode) -> T) -> Option<T> {
        self.nodes.borrow().get(id).map(get)
    }

    fn detach(&self, id: Id) {
        let around = self.get(id, |node| (node.parent, node.previous, node.next));
        let (parent, previous, next) = around.unwrap_or_default();
        self.change(previous, |node| node.next = next);
        self.change(next, |node| node.previous = previous);
        self.change(parent, |node| {
            if node.first == Some(id) {
                node.first = next;
            }
            if node.last == Some(id) {
                node.last = previous;
            }
        });
        self.change(Some(id), |node| {
            (node.parent, node.previous, node.next) = (None, None, None);
        });
    }

    /// Puts a node before another one, or at the end of its parent.
    fn insert(&self, id: Id, parent: Id, before: Option<Id>) {
        self.detach(id);
        let previous = match before {
            Some(before) => self.get(before, |node| node.previous),
            None => self.get(parent, |node| node.last),
        }
        .flatten();
        self.change(Some(id), |node| {
            (node.parent, node.previous, node.next) = (Some(parent), previous, before);
        });
        self.change(previous, |node| node.next = Some(id));
        self.change(before, |node| node.previous = Some(id));
        self.change(Some(parent), |node| {
            if before.is_none() {
                node.last = Some(id);
            }
            if previous.is_none() {
                node.first = Some(id);
            }
        });
    }

    fn insert_text(&self, more: &str, parent: Id, before: Option<Id>) {
        let previous = match before {
            Some(before) => self.get(before, |node| node.previous),
            None => self.get(parent, |node| node.last),
        };
        // The parser is at the end of the text.
        let behind = more.trim_start().matches('\n').count();
        let line = self.line.get().saturating_sub(behind);
        let line = self.marked.get().unwrap_or(line);
        let mut is_joined = false;
        self.change(previous.flatten(), |node| {
            if let Kind::Text(text) = &mut node.kind {
                if text.trim().is_empty() {
                    node.line = line;
                }
                text.push_str(more);
                is_joined = true;
            }
        });
        if !is_joined {
            let text = self.add(Kind::Text(more.to_owned()));
            self.change(Some(text.id), |node| node.line = line);
            self.insert(text.id, parent, before);
        }
    }

    fn put(&self, parent: Id, before: Option<Id>, child: NodeOrText<Handle>) {
        match child {
            NodeOrText::AppendNode(node) => self.insert(node.id, parent, before),
            NodeOrText::AppendText(text) => self.insert_text(&text, parent, before),
        }
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Vec<PageNode>;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Self::Output {
        self.nodes.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle {
            id: ROOT,
            name: Rc::clone(&self.nameless),
        }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> Handle {
        let name = Rc::new(name);
        self.add(Kind::Element { name, attrs })
    }

    fn create_comment(&self, text: StrTendril) -> Handle {
        let line = text.strip_prefix(LINE).and_then(|line| line.parse().ok());
        self.marked.set(line.or(self.marked.get()));
        self.add(Kind::Other)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.add(Kind::Other)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.put(parent.id, None, child);
    }

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        if let Some(parent) = self.get(sibling.id, |node| node.parent).flatten() {
            self.put(parent, Some(sibling.id), child);
        }
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        previous: &Handle,
        child: NodeOrText<Handle>,
    ) {
        match self.get(element.id, |node| node.parent).flatten() {
            Some(parent) => self.put(parent, Some(element.id), child),
            None => self.put(previous.id, None, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        target.clone()
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.id == other.id
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn add_attrs_if_missing(&self, target: &Handle, more: Vec<Attribute>) {
        self.change(Some(target.id), |node| {
            if let Kind::Element { attrs, .. } = &mut node.kind {
                let is_new = |attr: &Attribute| !attrs.iter().any(|old| old.name == attr.name);
                let new: Vec<Attribute> = more.into_iter().filter(is_new).collect();
                attrs.extend(new);
            }
        });
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(target.id);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        while let Some(child) = self.get(node.id, |node| node.first).flatten() {
            self.insert(child, new_parent.id, None);
        }
    }

    fn set_current_line(&self, line: u64) {
        self.line.set(usize::try_from(line).unwrap_or(usize::MAX));
    }
}
