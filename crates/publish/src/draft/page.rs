//! A web page as a tree whose nodes know their lines.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{
    Attribute, ExpandedName, LocalName, Namespace, ParseOpts, QualName, parse_document,
};

/// The number of a node.
pub(super) type Id = usize;

/// The page itself.
pub(super) const ROOT: Id = 0;

/// A parsed page, in which the parser has repaired whatever was not closed.
pub(super) struct Page(Vec<PageNode>);

/// An element, a text, or something that is not read.
#[derive(Default)]
pub(super) struct PageNode {
    pub(super) parent: Option<Id>,
    first: Option<Id>,
    last: Option<Id>,
    previous: Option<Id>,
    next: Option<Id>,
    kind: Kind,
    /// The line of the file, from 1, where its words begin.
    pub(super) line: usize,
}

#[derive(Default)]
enum Kind {
    #[default]
    Other,
    Element {
        name: Rc<QualName>,
        attrs: Vec<Attribute>,
    },
    Text(String),
}

/// What a walk meets.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Open(Id),
    Text(Id),
    Close(Id),
}

impl Page {
    /// Parses a page. No bytes are an error.
    pub(super) fn of(html: &str) -> Self {
        let tree = TreeBuilderOpts {
            // What stands for scripts is part of the tree.
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        };
        let options = ParseOpts {
            tree_builder: tree,
            ..ParseOpts::default()
        };
        Self(parse_document(Sink::default(), options).one(html))
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The name of an element in small letters; empty for everything else.
    pub(super) fn name(&self, id: Id) -> &str {
        match self.kind(id) {
            Some(Kind::Element { name, .. }) => &name.local,
            _ => "",
        }
    }

    /// An attribute of an element.
    pub(super) fn attr(&self, id: Id, wanted: &str) -> Option<&str> {
        let Some(Kind::Element { attrs, .. }) = self.kind(id) else {
            return None;
        };
        let found = attrs.iter().find(|attr| &*attr.name.local == wanted)?;
        Some(&found.value)
    }

    /// The classes of an element.
    pub(super) fn classes(&self, id: Id) -> impl Iterator<Item = &str> {
        let classes = self.attr(id, "class").unwrap_or_default();
        classes.split_whitespace()
    }

    /// The words of a text.
    pub(super) fn text(&self, id: Id) -> &str {
        match self.kind(id) {
            Some(Kind::Text(text)) => text,
            _ => "",
        }
    }

    pub(super) fn line(&self, id: Id) -> usize {
        self.0.get(id).map_or(1, |node| node.line)
    }

    pub(super) fn parent(&self, id: Id) -> Option<Id> {
        self.0.get(id)?.parent
    }

    /// What stands before a node and shows something.
    pub(super) fn shown_before(&self, id: Id) -> Id {
        let mut before = self.0.get(id).and_then(|node| node.previous);
        while let Some(blank) = before.filter(|id| self.is_blank(*id)) {
            before = self.0.get(blank).and_then(|node| node.previous);
        }
        before.unwrap_or(ROOT)
    }

    fn is_blank(&self, id: Id) -> bool {
        match self.kind(id) {
            Some(Kind::Text(text)) => text.trim().is_empty(),
            Some(Kind::Element { .. }) => false,
            _ => true,
        }
    }

    /// Visits everything in a node, in the order of the page. `visit` says whether to enter an
    /// element; one that is not entered is not closed either. It does not recurse, because pages
    /// are as deep as they like.
    pub(super) fn walk(&self, root: Id, mut visit: impl FnMut(Step) -> bool) {
        let mut at = root;
        loop {
            let enters = at == root || self.visit(at, &mut visit);
            let inner = self.0.get(at).and_then(|node| node.first);
            if let Some(inner) = inner.filter(|_| enters) {
                at = inner;
                continue;
            }
            if enters && at != root && !self.name(at).is_empty() {
                visit(Step::Close(at));
            }
            loop {
                if at == root {
                    return;
                }
                let Some(node) = self.0.get(at) else { return };
                if let Some(next) = node.next {
                    at = next;
                    break;
                }
                let Some(parent) = node.parent else { return };
                at = parent;
                if at != root && !self.name(at).is_empty() {
                    visit(Step::Close(at));
                }
            }
        }
    }

    fn visit(&self, id: Id, visit: &mut impl FnMut(Step) -> bool) -> bool {
        match self.kind(id) {
            Some(Kind::Element { .. }) => visit(Step::Open(id)),
            Some(Kind::Text(_)) => {
                visit(Step::Text(id));
                false
            }
            _ => false,
        }
    }

    /// All text in a node, as it stands in the file.
    pub(super) fn all_text(&self, root: Id) -> String {
        let mut all = String::new();
        self.walk(root, |step| {
            if let Step::Text(text) = step {
                all.push_str(self.text(text));
            }
            true
        });
        all
    }

    /// The elements in a node, in the order of the page.
    pub(super) fn elements(&self, root: Id) -> Vec<Id> {
        let mut found = Vec::new();
        self.walk(root, |step| {
            if let Step::Open(element) = step {
                found.push(element);
            }
            true
        });
        found
    }

    fn kind(&self, id: Id) -> Option<&Kind> {
        self.0.get(id).map(|node| &node.kind)
    }
}

/// Builds the tree.
struct Sink {
    nodes: RefCell<Vec<PageNode>>,
    line: Cell<usize>,
    nameless: Rc<QualName>,
}

impl Default for Sink {
    fn default() -> Self {
        let nameless = QualName::new(None, Namespace::default(), LocalName::default());
        Self {
            nodes: RefCell::new(vec![PageNode::default()]),
            line: Cell::new(1),
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
            line: self.line.get(),
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

    fn create_comment(&self, _: StrTendril) -> Handle {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_know_their_lines() {
        let page = Page::of("<p>one\n<b>two</b>\n\n three <i>four\n</i>");
        let mut lines = Vec::new();
        page.walk(ROOT, |step| {
            if let Step::Text(text) = step {
                lines.push((page.text(text).trim().to_owned(), page.line(text)));
            }
            true
        });
        let expected = [("one", 1), ("two", 2), ("three", 4), ("four", 4)];
        let found: Vec<(&str, usize)> = lines
            .iter()
            .map(|(text, at)| (text.as_str(), *at))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_misnested_keeps_its_words() {
        for html in [
            "<p>a<b>b<p>c</b>d",
            "<table>a<tr><td>b</table>c<b><i></b>d</i>",
            "<a>a<div>b<a>c</div>d",
            "<ul>a<li>b<ul>c</ul>d</ul>",
        ] {
            let mut letters: Vec<char> = Page::of(html).all_text(ROOT).chars().collect();
            letters.sort_unstable();
            let letters: String = letters.into_iter().collect();
            assert!(letters == "abcd", "{html}: {letters}");
        }
    }
}
