//! A saved web page: its main content, as reader views find it.

use markdown::{Node, Value};

use super::address::address;
use super::content::{self, Content};
use super::elements::{is_block, is_left_out, is_shown, is_unseen, level};
use super::grid::{Grid, MAX_COLUMNS};
use super::left_out;
use super::line::{Kind, Line, is_blank, plain};
use super::meta;
use super::page::{Id, Page, ROOT, Step};
use super::pictures::{Picture, Pictures};
use super::post::{Post, last_list, last_picture, push_numbered};
use super::script::{footnote, lowered, raised};
use super::shape::{Shapes, span};
use super::style::Styles;
use super::title::{self, Title, one_line};
use super::word_item::take_mark;

/// Quotations in quotations beyond this many are part of the outer one.
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
    if let Some(title) = title.element {
        reader.see(title);
    }
    let Reader { mut post, seen, .. } = reader;
    post.drop_title_from_text();
    if post.introduction.is_empty() && post.parts.is_empty() && post.title.is_none() {
        return Err("the page has no text".to_owned());
    }
    left_out::list(page, &seen, &mut post);
    Ok(post)
}

struct Reader<'p> {
    page: &'p Page,
    shapes: &'p Shapes,
    styles: Styles,
    content: &'p Content,
    title: &'p Title,
    post: Post,
    line: Line,
    /// What the line is part of, if it is no paragraph; the innermost comes last.
    within: Vec<Within>,
    /// What has found its place.
    seen: Vec<bool>,
    /// The list of a Google document that was read last, if nothing was read after it.
    document_list: Option<String>,
    /// The outermost element around the line that is crossed out.
    crossed_out: Option<Id>,
    pictures: &'p mut Pictures,
    /// Pictures that stand in the block that is being read, and come after it.
    waiting: Vec<Node>,
}

struct Within {
    element: Id,
    place: Place,
}

enum Place {
    Heading,
    Quote(Vec<Node>),
    List { items: Vec<Node> },
    Table(Grid),
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
        if self.begins_line(element, name) {
            self.open_block(element, name)
        } else {
            self.open_inline(element, name)
        }
    }

    /// Whether an element begins and ends a line. One that no standard knows does so if it has
    /// others that do.
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
        // What has headings or tables in its items or cells is the frame of a page.
        let is_frame = shape.has_heading || shape.has_table;
        match (self.within.last_mut().map(|within| &mut within.place), name) {
            (None | Some(Place::Quote(_)), _) => {
                self.end_of_line();
                match name {
                    "ul" | "ol" | "menu" | "dir" if !is_frame => {
                        self.enter(element, Place::List { items: Vec::new() });
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
            (Some(Place::List { items }), "ul" | "ol" | "menu" | "dir" | "li") => {
                items.extend(self.line.take());
            }
            (Some(Place::Table(grid)), "tr") => grid.begin_row(),
            (Some(Place::Table(_)), "li" | "p") => self.line.next_item(),
            _ => self.line.space(),
        }
        true
    }

    fn open_inline(&mut self, element: Id, name: &str) -> bool {
        match name {
            "br" => {
                if self.is_double_break(element) && self.is_in_flow() {
                    self.end_of_line();
                } else {
                    self.line.space();
                }
            }
            "sup" | "sub" => return self.open_script(element, name),
            // A button has edges.
            "button" => self.line.space(),
            "q" => self.line.words("“"),
            "rt" => self.line.words("("),
            "a" => {
                let is_in_heading = matches!(self.within.last(), Some(within) if matches!(within.place, Place::Heading));
                if is_in_heading && self.is_anchor(element) {
                    self.see(element);
                    return false;
                }
                if self.is_note(element) {
                    let words = self.page.all_text(element);
                    self.line.words(&footnote(words.trim()));
                    self.see(element);
                    return false;
                }
                self.open_link(element);
            }
            "del" | "s" | "strike" if self.crossed_out.is_none() => {
                self.crossed_out = Some(element);
                let words = one_line(&self.page.all_text(element));
                let what = format!("the line through “{words}”");
                self.post.lose(self.page.line(element), what);
            }
            _ => {}
        }
        let look = self.styles.look(self.page, element);
        if look.bold == Some(true) {
            self.line.open(element, Kind::Strong);
        }
        if look.italic == Some(true) {
            self.line.open(element, Kind::Em);
        }
        true
    }

    fn open_link(&mut self, link: Id) {
        let Some(href) = self
            .page
            .attr(link, "href")
            .filter(|href| !href.trim().is_empty())
        else {
            return;
        };
        let words = one_line(&self.page.all_text(link));
        match address(href) {
            Some(address) => self.line.open(link, Kind::Link(address)),
            None if words.is_empty() => {}
            None => {
                let what = format!("the address of the link “{words}” ({})", one_line(href));
                self.post.lose(self.page.line(link), what);
            }
        }
    }

    /// Raised and lowered words become characters that are.
    fn open_script(&mut self, element: Id, name: &str) -> bool {
        let shape = self.shapes.get(element);
        if shape.has_picture || shape.has_block {
            return true;
        }
        let words = one_line(&self.page.all_text(element));
        if self.line.is_empty() {
            self.line.words(&footnote(&words));
        } else if shape.has_link {
            let link = self.page.elements(element);
            let link = link.into_iter().find(|inner| self.page.name(*inner) == "a");
            let href = link.and_then(|link| self.page.attr(link, "href"));
            if let (Some(link), Some(address)) = (link, href.and_then(address)) {
                self.line.open(link, Kind::Link(address));
                self.line.words(&footnote(&words));
                self.line.close(link);
            } else {
                self.line.words(&footnote(&words));
            }
        } else if name == "sup" {
            self.line.words(&raised(&words));
        } else {
            self.line.words(&lowered(&words));
        }
        self.see(element);
        false
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
            match name {
                "button" => self.line.space(),
                "q" => self.line.words("”"),
                "rt" => self.line.words(")"),
                _ => {}
            }
            self.line.close(element);
            self.crossed_out.take_if(|outer| *outer == element);
            return;
        }
        let is_word_item = self.is_word_item(element);
        match (self.within.last_mut().map(|within| &mut within.place), name) {
            (None | Some(Place::Quote(_)), "p") if is_word_item => self.word_item(),
            (None | Some(Place::Quote(_)), "figcaption") => self.caption(),
            (None | Some(Place::Quote(_)), _) => self.end_of_line(),
            (Some(Place::List { items }), "ul" | "ol" | "menu" | "dir" | "li") => {
                items.extend(self.line.take());
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

    fn enter(&mut self, element: Id, place: Place) {
        self.within.push(Within { element, place });
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
            Place::List { mut items } => {
                items.extend(self.line.take());
                self.list(items, name, element);
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
        if Some(element) == self.title.element {
            return;
        }
        let is_quoted = !self.within.is_empty();
        match level(name) {
            Some(level) if level <= self.title.part_level && !is_quoted => {
                self.document_list = None;
                self.post.begin(one_line(&plain(&heading)));
            }
            _ => self.push(Node::object([("heading", heading)])),
        }
    }

    fn list(&mut self, items: Vec<Node>, name: &str, element: Id) {
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

    fn is_word_item(&self, element: Id) -> bool {
        let mut classes = self.page.classes(element);
        classes.any(|class| class.starts_with("MsoListParagraph"))
    }

    /// Adds a paragraph that Word shows as an item of a list.
    fn word_item(&mut self) {
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

    /// The caption of a picture belongs to it; that of anything else is a paragraph.
    fn caption(&mut self) {
        let caption = self.line.take();
        if let (Some(caption), Some(picture)) = (&caption, last_picture(self.blocks())) {
            picture.push(("caption".to_owned(), caption.clone()));
        } else if let Some(caption) = caption {
            self.push(caption);
        }
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

    fn end_of_line(&mut self) {
        if let Some(text) = self.line.take() {
            self.push(text);
        }
        self.place_pictures();
    }

    fn place_pictures(&mut self) {
        for picture in std::mem::take(&mut self.waiting) {
            self.push(picture);
        }
    }

    fn push(&mut self, block: Node) {
        self.document_list = None;
        self.blocks().push(block);
    }

    /// Where blocks go.
    fn blocks(&mut self) -> &mut Vec<Node> {
        match self.within.last_mut().map(|within| &mut within.place) {
            Some(Place::Quote(quoted)) => quoted,
            _ => self.post.blocks(),
        }
    }

    /// Whether a block can begin here.
    fn is_in_flow(&self) -> bool {
        let place = self.within.last().map(|within| &within.place);
        matches!(place, None | Some(Place::Quote(_)))
    }

    /// Whether it is the second of two line breaks, which separate paragraphs on older pages.
    fn is_double_break(&self, element: Id) -> bool {
        self.page.name(self.page.shown_before(element)) == "br"
    }

    /// Whether a link is the mark by which readers copy the address of a heading.
    fn is_anchor(&self, link: Id) -> bool {
        let words = self.page.all_text(link);
        let is_mark = |c: char| c.is_whitespace() || "#¶§🔗∞\u{fe0f}\u{200b}".contains(c);
        let href = self.page.attr(link, "href").unwrap_or_default();
        href.contains('#') && words.chars().all(is_mark)
    }

    /// Whether a link is the number of a note on the page.
    fn is_note(&self, link: Id) -> bool {
        let words = self.page.all_text(link);
        let words = words.trim();
        let is_number = !words.is_empty() && words.chars().all(|c| c.is_ascii_digit());
        let href = self.page.attr(link, "href").unwrap_or_default();
        is_number && href.trim().starts_with('#')
    }

    /// Puts a picture where it can stand, and names whatever else is shown.
    fn show(&mut self, shown: Id, name: &str) {
        self.mark(shown);
        let attr = |name| self.page.attr(shown, name);
        let source = attr("src").or(attr("data")).unwrap_or_default();
        let alt = attr("alt").map(one_line).filter(|alt| !is_blank(alt));
        if name == "img"
            && let Some(alt) = &alt
            && let Some(Picture {
                path,
                width,
                height,
            }) = self.pictures.find(source)
        {
            let number = |length: usize| Node {
                value: Value::Number(length.to_string()),
                at: 0,
            };
            let fields = [
                ("src", Node::from(path.as_str())),
                ("alt", Node::from(alt.as_str())),
                ("width", number(width)),
                ("height", number(height)),
            ];
            self.waiting
                .push(Node::object([("image", Node::object(fields))]));
            return;
        }
        // Pictures that are part of the file fill pages with their bytes.
        let source = if source.starts_with("data:") {
            ""
        } else {
            source
        };
        let kind = match name {
            "img" => "a picture",
            "video" => "a video",
            "audio" => "a recording",
            "canvas" => "a drawing",
            _ => "an embedded page",
        };
        let mut what = match alt.or(attr("title").map(one_line)) {
            Some(words) if !is_blank(&words) => format!("{kind}, “{words}”"),
            _ => kind.to_owned(),
        };
        if !source.is_empty() {
            what.push_str(&format!(" ({source})"));
        }
        self.post.lose(self.page.line(shown), what);
    }

    fn mark(&mut self, id: Id) {
        if let Some(seen) = self.seen.get_mut(id) {
            *seen = true;
        }
    }

    /// All text in an element has found its place.
    fn see(&mut self, element: Id) {
        let page = self.page;
        page.walk(element, |step| {
            if let Step::Text(text) = step {
                self.mark(text);
            }
            true
        });
    }
}
