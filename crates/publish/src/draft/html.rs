//! A saved web page: its main content, as reader views find it.

use markdown::Node;

use super::content::{self, Content};
use super::elements::{is_block, is_left_out, is_shown, is_unseen, level};
use super::grid::{Grid, MAX_COLUMNS};
use super::items::Items;
use super::left_out;
use super::line::{Line, plain};
use super::meta;
use super::page::{Id, Page, ROOT, Step};
use super::pictures::Pictures;
use super::post::Post;
use super::reader::{Place, Reader};
use super::shape::{Shapes, span};
use super::style::Styles;
use super::title::{self, Title, one_line};

/// Quotations nested deeper than this are part of the outer one.
const MAX_QUOTES: usize = 3;

/// Reads a web page.
///
/// # Errors
///
/// Why there is nothing to read in it.
pub(super) fn read(html: &str, pictures: &mut Pictures) -> Result<Post, String> {
    let page = Page::of(html);
    let shapes = Shapes::of(&page);
    let content = content::find(&page, &shapes);
    let title = title::find(&page, &content, &shapes);
    read_content(&page, &shapes, &content, &title, pictures)
}

/// Reads a page that is nothing but content. Its title may be known.
///
/// # Errors
///
/// Why there is nothing to read in it.
pub(super) fn read_document(
    html: &str,
    title: Option<&str>,
    pictures: &mut Pictures,
) -> Result<Post, String> {
    let page = Page::of(html);
    let shapes = Shapes::of(&page);
    let content = Content {
        root: ROOT,
        is_marked: true,
    };
    let title = match title {
        Some(title) => title::known(title, &page, &content),
        None => title::find(&page, &content, &shapes),
    };
    read_content(&page, &shapes, &content, &title, pictures)
}

fn read_content(
    page: &Page,
    shapes: &Shapes,
    content: &Content,
    title: &Title,
    pictures: &mut Pictures,
) -> Result<Post, String> {
    let mut reader = Reader {
        page,
        shapes,
        styles: Styles::of(page),
        content,
        post: Post {
            title: title.words.clone(),
            lang: meta::lang(page),
            author: meta::author(page),
            description: meta::description(page),
            published: meta::published(page),
            ..Post::default()
        },
        title,
        line: Line::default(),
        within: Vec::new(),
        seen: vec![false; page.len()],
        document_list: None,
        crossed_out: None,
        pictures,
        waiting: Vec::new(),
    };
    page.walk(content.root, |step| reader.step(step));
    reader.end_of_line();
    if let Some(title) = title
        .element
        .filter(|title| !page.is_in(*title, content.root))
    {
        reader.see(title);
    }
    let Reader { mut post, seen, .. } = reader;
    post.drop_title_from_text();
    if post.is_empty() && post.title.is_none() {
        return Err("the page has no text".to_owned());
    }
    left_out::list(page, &seen, &mut post);
    Ok(post)
}

impl Reader<'_> {
    /// Returns whether to enter an element.
    fn step(&mut self, step: Step) -> bool {
        match step {
            Step::Open(element) => self.open(element),
            Step::Text(text) => {
                self.line.words(self.page.text(text));
                self.mark(text);
                true
            }
            Step::Close(element) => {
                self.close(element);
                true
            }
        }
    }

    fn open(&mut self, element: Id) -> bool {
        let name = self.page.name(element);
        if is_shown(name) {
            self.show(element, name);
        }
        if is_unseen(name)
            || is_left_out(name)
            || self.content.is_around(element, self.page, self.shapes)
        {
            return false;
        }
        if self.is_arrow_back(element) || self.is_drawn_formula(element) {
            self.see(element);
            return false;
        }
        if self.begins_line(element, name) {
            self.open_block(element, name)
        } else {
            self.open_inline(element, name)
        }
    }

    /// Whether an element is a link back from a footnote, without words.
    fn is_arrow_back(&self, element: Id) -> bool {
        self.page.attr(element, "role") == Some("doc-backlink")
            && !self.page.all_text(element).contains(char::is_alphanumeric)
    }

    /// Whether an element draws a formula whose words were already read.
    fn is_drawn_formula(&self, element: Id) -> bool {
        let is = |element, name| self.page.classes(element).any(|class| class == name);
        is(element, "katex-html") && is(self.page.shown_before(element), "katex-mathml")
    }

    /// Whether an element begins and ends a line. A custom element does so if it contains elements
    /// that do.
    fn begins_line(&self, element: Id, name: &str) -> bool {
        is_block(name) || name.contains('-') && self.shapes.get(element).has_block
    }

    fn open_block(&mut self, element: Id, name: &str) -> bool {
        if Some(element) == self.title.element || level(name).is_some() && self.is_in_flow() {
            self.end_of_line();
            self.enter(element, Place::Heading);
            return true;
        }
        let shape = self.shapes.get(element);
        // A list or table with headings or tables in it is the layout of a page.
        let is_frame = shape.has_heading || shape.has_table;
        let list = self.within.last().map(|within| within.element);
        match (self.within.last_mut().map(|within| &mut within.place), name) {
            (None | Some(Place::Quote(_)), _) => {
                self.end_of_line();
                match name {
                    "ul" | "ol" | "menu" | "dir" if !is_frame => {
                        self.enter(element, Place::List(Items::new(name == "ol")));
                    }
                    "blockquote" if self.within.len() < MAX_QUOTES => {
                        self.enter(element, Place::Quote(Vec::new()));
                    }
                    "table"
                        if !is_frame
                            && (2..=MAX_COLUMNS).contains(&shape.columns)
                            && self.page.attr(element, "role") != Some("presentation") =>
                    {
                        self.enter(element, Place::Table(Grid::default()));
                    }
                    _ => {}
                }
            }
            (Some(Place::List(items)), "ul" | "ol" | "menu" | "dir" | "li") => {
                items.add(self.line.take());
                if self.page.parent(element) == list {
                    items.next();
                }
            }
            (Some(Place::Table(grid)), "tr") => grid.begin_row(),
            (Some(Place::Table(_)), "li" | "p") => self.line.next_item(),
            _ => self.line.space(),
        }
        true
    }

    fn close(&mut self, element: Id) {
        let name = self.page.name(element);
        if let Some(within) = self.within.pop_if(|within| within.element == element) {
            self.leave(within.place, name, element);
            if self.is_in_flow() {
                self.place_pictures();
            }
            return;
        }
        if !self.begins_line(element, name) {
            self.close_inline(element, name);
            return;
        }
        let is_word_item = self.is_word_item(element);
        match (self.within.last_mut().map(|within| &mut within.place), name) {
            (None | Some(Place::Quote(_)), "p") if is_word_item => self.word_item(),
            (None | Some(Place::Quote(_)), "figcaption") => self.caption(),
            (None | Some(Place::Quote(_)), _) => self.end_of_line(),
            (Some(Place::List(items)), "ul" | "ol" | "menu" | "dir" | "li") => {
                items.add(self.line.take());
            }
            (Some(Place::Table(grid)), "td" | "th") => {
                let columns = span(self.page, element, "colspan");
                let rows = span(self.page, element, "rowspan");
                grid.add(self.line.take(), columns, rows);
            }
            (Some(Place::Table(grid)), "caption") => grid.captions.extend(self.line.take()),
            (Some(Place::Table(_)), "li" | "p") => self.line.next_item(),
            _ => self.line.space(),
        }
    }

    fn leave(&mut self, place: Place, name: &str, element: Id) {
        match place {
            Place::Heading => self.heading(name, element),
            Place::Quote(mut quoted) => {
                quoted.extend(self.line.take());
                quoted.append(&mut self.waiting);
                if !quoted.is_empty() {
                    self.push(Node::object([("quote", Node::list(quoted))]));
                }
            }
            Place::List(mut items) => {
                items.add(self.line.take());
                self.list(items.all, name, element);
            }
            Place::Table(grid) => {
                for block in grid.finish() {
                    self.push(block);
                }
            }
        }
    }

    fn heading(&mut self, name: &str, element: Id) {
        let Some(heading) = self.line.take() else {
            return;
        };
        let words = one_line(&plain(&heading));
        let is_title = Some(element) == self.title.element;
        if is_title || self.post.is_empty() && self.post.title.as_ref() == Some(&words) {
            self.post.title = Some(words);
            return;
        }
        let is_quoted = !self.within.is_empty();
        match level(name) {
            Some(level) if level <= self.title.part_level && !is_quoted => {
                self.document_list = None;
                self.post.begin(words);
            }
            _ => self.push(Node::object([("heading", heading)])),
        }
    }
}
