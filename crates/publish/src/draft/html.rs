//! A saved web page: its main content, as reader views find it.

use std::collections::HashSet;

use dom_query::{Document, NodeRef};
use dom_smoothie::Readability;
use markdown::Node;

use super::inline::{is_blank, push_piece, push_words, text_of, words_of};
use super::post::Post;

/// Elements whose content is not text to read.
const UNREAD: [&str; 12] = [
    "script", "style", "noscript", "template", "svg", "button", "input", "select", "textarea",
    "head", "title", "object",
];

/// Elements that stand in a line of text.
const INLINE: [&str; 24] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u",
];

/// Elements of which only what they show can be named.
const SHOWN: [&str; 6] = ["img", "iframe", "video", "audio", "canvas", "embed"];

/// Reads a web page.
///
/// # Errors
///
/// Why there is nothing to read in it.
pub(super) fn read(html: &str) -> Result<Post, String> {
    let page = Document::from(html);
    let mut post = Post::default();
    let content = match Readability::new(html, None, None).and_then(|mut page| page.parse()) {
        Ok(found) => {
            post.title = Some(one_line(&found.title)).filter(|title| !title.is_empty());
            post.lang = found.lang;
            post.author = found.byline.map(|name| one_line(&name));
            Document::from(found.content.as_ref())
        }
        // A short page has no main content that stands out, so all of it counts.
        Err(_) => Document::from(html),
    };
    let body = content.body().ok_or("the page is empty")?;
    let mut reader = Reader {
        level: top_level(&content, post.title.as_deref()),
        post,
        line: Vec::new(),
    };
    reader.children(&body);
    reader.end_of_line();
    let mut post = reader.post;
    if post.introduction.is_empty() && post.parts.is_empty() {
        return Err("the page has no text".to_owned());
    }
    list_what_was_left_out(&page, &content, html, &mut post);
    Ok(post)
}

struct Reader {
    post: Post,
    /// The heading level that begins a part.
    level: u8,
    /// The pieces of the text that is being read.
    line: Vec<Node>,
}

impl Reader {
    fn children(&mut self, parent: &NodeRef<'_>) {
        for child in parent.children() {
            let name = name(&child);
            if child.is_text() || INLINE.contains(&name.as_str()) {
                if is_double_break(&child) {
                    self.end_of_line();
                } else {
                    push_piece(&child, &mut self.line);
                }
                continue;
            }
            if !child.is_element() || UNREAD.contains(&name.as_str()) {
                continue;
            }
            if SHOWN.contains(&name.as_str()) {
                self.lose(&child, &name);
                continue;
            }
            self.end_of_line();
            self.block(&child, &name);
            self.end_of_line();
        }
    }

    fn block(&mut self, block: &NodeRef<'_>, name: &str) {
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(block, level(name)),
            "ul" | "ol" => {
                let mut items = Vec::new();
                self.items(block, &mut items);
                if !items.is_empty() {
                    let kind = if name == "ol" { "numbered" } else { "list" };
                    let list = Node::object([(kind, Node::list(items))]);
                    self.post.blocks().push(list);
                }
            }
            "blockquote" => {
                let start = self.post.blocks().len();
                self.children(block);
                self.end_of_line();
                let quoted: Vec<Node> = self.post.blocks().drain(start..).collect();
                if !quoted.is_empty() {
                    let quote = Node::object([("quote", Node::list(quoted))]);
                    self.post.blocks().push(quote);
                }
            }
            "table" => self.table(block),
            _ => self.children(block),
        }
    }

    fn heading(&mut self, heading: &NodeRef<'_>, level: u8) {
        let title = one_line(&heading.text());
        if title.is_empty() || self.post.title.as_deref() == Some(title.as_str()) {
            return;
        }
        if self.post.title.is_none() {
            self.post.title = Some(title);
        } else if level <= self.level {
            self.post.begin(title);
        } else {
            let heading = Node::object([("heading", Node::from(title.as_str()))]);
            self.post.blocks().push(heading);
        }
    }

    /// The items of a list, with those of lists in it behind the item that they belong to.
    fn items(&mut self, list: &NodeRef<'_>, items: &mut Vec<Node>) {
        for item in list.children() {
            let mut line = Vec::new();
            let mut inner = Vec::new();
            self.item(&item, &mut line, &mut inner);
            items.extend(text_of(line));
            items.extend(inner);
        }
    }

    fn item(&mut self, item: &NodeRef<'_>, line: &mut Vec<Node>, inner: &mut Vec<Node>) {
        for child in item.children() {
            match name(&child).as_str() {
                "ul" | "ol" => self.items(&child, inner),
                name if SHOWN.contains(&name) => self.lose(&child, name),
                name if UNREAD.contains(&name) => {}
                name if child.is_text() || INLINE.contains(&name) => push_piece(&child, line),
                _ => {
                    push_words(" ", line);
                    self.item(&child, line, inner);
                    push_words(" ", line);
                }
            }
        }
    }

    fn table(&mut self, table: &NodeRef<'_>) {
        let mut rows: Vec<Vec<Node>> = Vec::new();
        for row in table.descendants() {
            match name(&row).as_str() {
                "tr" => rows.push(row.children().iter().filter_map(cell).collect()),
                "caption" => {
                    self.children(&row);
                    self.end_of_line();
                }
                _ => {}
            }
        }
        rows.retain(|row| !row.is_empty());
        let width = rows.iter().map(Vec::len).max().unwrap_or_default();
        for row in &mut rows {
            row.resize_with(width, || Node::from("–"));
        }
        let mut rows = rows.into_iter();
        let (Some(header), rows) = (rows.next(), rows.map(Node::list)) else {
            return;
        };
        let rows: Vec<Node> = rows.collect();
        let table = if rows.is_empty() {
            Node::object([("list", Node::list(header))])
        } else {
            let fields = [("header", Node::list(header)), ("rows", Node::list(rows))];
            Node::object([("table", Node::object(fields))])
        };
        self.post.blocks().push(table);
    }

    fn end_of_line(&mut self) {
        let text = text_of(std::mem::take(&mut self.line));
        self.post.blocks().extend(text);
    }

    fn lose(&mut self, shown: &NodeRef<'_>, name: &str) {
        let attr = |name| shown.attr(name).map(|value| value.to_string());
        let source = attr("src").unwrap_or_default();
        let kind = if name == "img" { "a picture" } else { name };
        let what = match attr("alt").filter(|alt| !is_blank(alt)) {
            Some(alt) => format!("{kind}, “{}”", one_line(&alt)),
            None => kind.to_owned(),
        };
        self.post.lost.push(format!("{what} ({source})"));
    }
}

/// Names the paragraphs of the page that are not in its main content.
fn list_what_was_left_out(page: &Document, content: &Document, html: &str, post: &mut Post) {
    let kept = one_line(&content.text());
    let mut told: HashSet<String> = post.title.iter().cloned().collect();
    let Some(body) = page.body() else { return };
    for node in body.descendants() {
        let is_read = !node.ancestors(None).iter().any(|ancestor| {
            let name = name(ancestor);
            UNREAD.contains(&name.as_str())
        });
        if !(node.is_text() && is_read) {
            continue;
        }
        let words = one_line(&node.text());
        if words.is_empty() || kept.contains(&words) || !told.insert(words.clone()) {
            continue;
        }
        let line = html.find(words.as_str()).map(|at| {
            let before = html.get(..at).unwrap_or_default();
            before.lines().count().max(1)
        });
        let place = line.map_or(String::new(), |line| format!("line {line}: "));
        post.lost.push(format!("{place}“{words}”"));
    }
}

/// The level of the headings that begin a part: the highest that is not the title's.
fn top_level(content: &Document, title: Option<&str>) -> u8 {
    let headings = content.select("h1, h2, h3, h4, h5, h6");
    let levels = headings.nodes().iter().filter_map(|heading| {
        let is_title = title == Some(one_line(&heading.text()).as_str());
        (!is_title).then(|| level(&name(heading)))
    });
    levels.min().unwrap_or(2)
}

fn level(heading: &str) -> u8 {
    heading
        .strip_prefix('h')
        .and_then(|level| level.parse().ok())
        .unwrap_or(6)
}

fn cell(cell: &NodeRef<'_>) -> Option<Node> {
    let is_cell = matches!(name(cell).as_str(), "td" | "th");
    let text = words_of(cell);
    is_cell.then(|| text.unwrap_or_else(|| Node::from("–")))
}

/// Whether it is the second of two line breaks, which separate paragraphs on older pages.
fn is_double_break(node: &NodeRef<'_>) -> bool {
    let mut before = node.prev_sibling();
    while let Some(text) = before.filter(|before| before.is_text() && is_blank(&before.text())) {
        before = text.prev_sibling();
    }
    node.has_name("br") && before.is_some_and(|before| before.has_name("br"))
}

fn name(node: &NodeRef<'_>) -> String {
    node.node_name()
        .map(|name| name.to_ascii_lowercase())
        .unwrap_or_default()
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}
