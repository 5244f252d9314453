//! Lists of a page, and how word processors save theirs.

use markdown::Node;

use super::page::Id;
use super::post::{last_list, push_numbered};
use super::reader::Reader;
use super::word_item::take_mark;

impl Reader<'_> {
    pub(super) fn list(&mut self, items: Vec<Node>, name: &str, element: Id) {
        if items.is_empty() {
            return;
        }
        let document_list = self.document_list(element);
        let is_same = document_list.is_some() && document_list == self.document_list;
        if is_same && let Some((_, before)) = last_list(self.blocks()) {
            before.extend(items);
        } else if name == "ol" {
            let start = self
                .page
                .attr(element, "start")
                .map(|start| start.trim().parse());
            let start = start.and_then(Result::ok).unwrap_or(1);
            push_numbered(start, items, self.blocks());
        } else {
            self.push(Node::object([("list", Node::list(items))]));
        }
        self.document_list = document_list;
    }

    pub(super) fn is_word_item(&self, element: Id) -> bool {
        let mut classes = self.page.classes(element);
        classes.any(|class| class.starts_with("MsoListParagraph"))
    }

    /// Adds a paragraph that Word shows as an item of a list.
    pub(super) fn word_item(&mut self) {
        let Some(mut text) = self.line.take() else {
            return;
        };
        let list = Some("Word".to_owned());
        let is_next = self.document_list == list;
        match (take_mark(&mut text), last_list(self.blocks())) {
            (None, _) => return self.push(text),
            (Some(None), Some(("list", items))) if is_next => items.push(text),
            (Some(None), _) => self.push(Node::object([("list", Node::list([text]))])),
            (Some(Some(number)), _) => push_numbered(number, vec![text], self.blocks()),
        }
        self.document_list = list;
        self.place_pictures();
    }

    /// What the parts of one list have in common: Google Docs ends a list where its level changes,
    /// and Notion after each item.
    fn document_list(&self, list: Id) -> Option<String> {
        let mut classes = self.page.classes(list);
        if let Some(class) = classes.find(|class| class.starts_with("lst-kix_")) {
            let (list, _level) = class.rsplit_once('-')?;
            return Some(list.to_owned());
        }
        let parent = self.page.parent(list)?;
        (self.page.name(list) == "ul").then(|| format!("in {parent}"))
    }
}
