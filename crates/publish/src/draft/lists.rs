//! Lists of a page, and how word processors save theirs.

use markdown::Node;

use super::items::append;
use super::line::plain;
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
        self.report_numbers(element, &items);
        let is_inner = self.is_inner(element);
        if is_same && let Some((kind, before)) = last_list(self.blocks()) {
            match before.last_mut().filter(|_| is_inner && kind == "numbered") {
                Some(item) => items.into_iter().for_each(|inner| append(item, inner)),
                None => before.extend(items),
            }
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

    /// Reports numbers that are not those in the draft.
    fn report_numbers(&mut self, list: Id, items: &[Node]) {
        let has_value = |item: &Id| self.page.attr(*item, "value").is_some();
        let has_values = self.page.elements(list).iter().any(has_value);
        let is_numbered = self.page.name(list) == "ol";
        if is_numbered && (has_values || self.page.attr(list, "reversed").is_some()) {
            let first = items.first().map(plain).unwrap_or_default();
            let what = format!("the numbers of the list that begins with “{first}”");
            self.post.lose(self.page.line(list), what);
        }
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

    /// Whether a list of a Google document is within an item of another, which ends before it.
    fn is_inner(&self, list: Id) -> bool {
        let mut classes = self.page.classes(list);
        let class = classes.find(|class| class.starts_with("lst-kix_"));
        class.is_some_and(|class| !class.ends_with("-0"))
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
