//! A web page as a tree.

pub(super) use super::node::{Id, ROOT};
use super::node::{Kind, PageNode};
use super::sink::parse;

/// A parsed page, in which the parser has repaired whatever was not closed.
pub(super) struct Page(Vec<PageNode>);

/// What a walk meets.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Open(Id),
    Text(Id),
    Close(Id),
}

impl Page {
    /// Parses a page. This never fails.
    pub(super) fn of(html: &str) -> Self {
        Self(parse(html))
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The name of an element in lower case; empty for everything else.
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

    /// Whether a node is in another one.
    pub(super) fn is_in(&self, id: Id, outer: Id) -> bool {
        let mut above = Some(id);
        while let Some(node) = above.filter(|node| *node != outer) {
            above = self.parent(node);
        }
        above.is_some()
    }

    /// The last node before this one that shows something.
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
    /// can be nested to any depth.
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

    /// All text in a node, as it is in the file.
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
