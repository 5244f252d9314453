//! The state of reading a page, and how it adds to the post.

use markdown::Node;

use super::content::Content;
use super::grid::Grid;
use super::items::Items;
use super::line::Line;
use super::page::{Id, Page, Step};
use super::pictures::Pictures;
use super::post::Post;
use super::shape::Shapes;
use super::style::Styles;
use super::title::Title;

pub(super) struct Reader<'p> {
    pub(super) page: &'p Page,
    pub(super) shapes: &'p Shapes,
    pub(super) styles: Styles,
    pub(super) content: &'p Content,
    pub(super) title: &'p Title,
    pub(super) post: Post,
    pub(super) line: Line,
    /// What the line is part of, if it is not a paragraph; the innermost comes last.
    pub(super) within: Vec<Within>,
    /// Whether each node has found its place.
    pub(super) seen: Vec<bool>,
    /// The list of a Google document that was read last, if nothing was read after it.
    pub(super) document_list: Option<String>,
    /// The outermost element around the line that is crossed out.
    pub(super) crossed_out: Option<Id>,
    pub(super) pictures: &'p mut Pictures,
    /// Pictures in the block that is being read, to be placed after it.
    pub(super) waiting: Vec<Node>,
}

pub(super) struct Within {
    pub(super) element: Id,
    pub(super) place: Place,
}

pub(super) enum Place {
    Heading,
    Quote(Vec<Node>),
    List(Items),
    Table(Grid),
}

impl Reader<'_> {
    pub(super) fn enter(&mut self, element: Id, place: Place) {
        self.within.push(Within { element, place });
    }

    pub(super) fn end_of_line(&mut self) {
        if let Some(text) = self.line.take() {
            self.push(text);
        }
        self.place_pictures();
    }

    pub(super) fn place_pictures(&mut self) {
        for picture in std::mem::take(&mut self.waiting) {
            self.push(picture);
        }
    }

    pub(super) fn push(&mut self, block: Node) {
        self.document_list = None;
        self.blocks().push(block);
    }

    /// Where blocks go.
    pub(super) fn blocks(&mut self) -> &mut Vec<Node> {
        match self.within.last_mut().map(|within| &mut within.place) {
            Some(Place::Quote(quoted)) => quoted,
            _ => self.post.blocks(),
        }
    }

    /// Whether a block can begin here.
    pub(super) fn is_in_flow(&self) -> bool {
        let place = self.within.last().map(|within| &within.place);
        matches!(place, None | Some(Place::Quote(_)))
    }

    pub(super) fn mark(&mut self, id: Id) {
        if let Some(seen) = self.seen.get_mut(id) {
            *seen = true;
        }
    }

    /// Marks all text in an element as having found its place.
    pub(super) fn see(&mut self, element: Id) {
        let page = self.page;
        page.walk(element, |step| {
            if let Step::Text(text) = step {
                self.mark(text);
            }
            true
        });
    }
}
