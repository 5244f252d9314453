//! Blocks.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Tag, TagEnd};

use super::events::Events;
use super::inline::{Until, after, plain, text, text_of, words};
use crate::node::{Node, Value};
use crate::notation::{TABLE, TEXTS};
use crate::slip::Slip;
use crate::yaml;

/// A block of Markdown.
pub(super) enum Found {
    /// One of the article's blocks.
    Block(Node),
    /// The heading of a part of the article, or its title.
    Heading(HeadingLevel, Heading),
    /// YAML of this kind that belongs to the part, not to its text.
    Fields(String, Node),
    /// A comment, which separates what is before it from what follows.
    Apart,
}

/// A heading that begins a part, or the title of the article.
pub(super) struct Heading {
    pub(super) at: usize,
    pub(super) title: String,
    /// What it is given as `{#id}`.
    pub(super) id: Option<String>,
    /// What it is given as `{.open .help}`.
    pub(super) flags: Vec<String>,
}

/// The next block that says something.
pub(super) fn next(events: &mut Events<'_>) -> Option<Found> {
    loop {
        let (event, at) = events.next()?;
        if let Some(found) = found(event, at, events) {
            return Some(found);
        }
    }
}

/// Puts a paragraph that is the caption of a table into it.
pub(super) fn add(mut block: Node, is_apart: bool, blocks: &mut Vec<Node>) {
    let caption = blocks.last().and_then(|before| after(before, TABLE));
    if let Some(caption) = caption.filter(|_| !is_apart)
        && let Value::Object(fields) = &mut block.value
        && let Some((_, table)) = fields.iter_mut().find(|(kind, _)| kind == "table")
        && let Value::Object(table) = &mut table.value
    {
        blocks.pop();
        table.insert(0, ("caption".to_owned(), caption));
    }
    blocks.push(block);
}

fn found(event: Event<'_>, at: usize, events: &mut Events<'_>) -> Option<Found> {
    match event {
        Event::Start(Tag::Paragraph) => {
            let paragraph = text(events, Until::End(TagEnd::Paragraph));
            // A picture or a comment alone leaves nothing.
            let is_empty = paragraph.as_str() == Some("");
            (!is_empty).then_some(Found::Block(paragraph))
        }
        Event::Start(Tag::Heading {
            level, id, classes, ..
        }) => {
            let title = text(events, Until::End(TagEnd::Heading(level)));
            if level == HeadingLevel::H3 {
                return Some(Found::Block(Node::kind(at, "heading", title)));
            }
            if level > HeadingLevel::H3 {
                let message = "an article has no headings below ###; write ### or a paragraph";
                events.slip(at, message);
                return Some(Found::Block(Node::kind(at, "heading", title)));
            }
            let title = words(&title).unwrap_or_else(|slip| {
                events.slip(slip.at, slip.message);
                plain(&title)
            });
            let heading = Heading {
                at,
                title,
                id: id.map(|id| id.to_string()),
                flags: classes.iter().map(|class| class.to_string()).collect(),
            };
            Some(Found::Heading(level, heading))
        }
        Event::Start(Tag::List(first)) => {
            let kind = if first.is_some() { "numbered" } else { "list" };
            let items = list(events);
            Some(Found::Block(Node::kind(at, kind, Node::array(at, items))))
        }
        Event::Start(Tag::BlockQuote(_)) => {
            let Some(inner) = events.deeper(quoted) else {
                events.skip();
                return None;
            };
            let quote = Node::kind(at, "quote", Node::array(at, inner));
            (!quote.field("quote")?.items().is_empty()).then_some(Found::Block(quote))
        }
        Event::Start(Tag::Table(_)) => Some(Found::Block(table(at, events))),
        Event::Start(Tag::CodeBlock(kind)) => fenced(&kind, at, events),
        Event::Start(Tag::HtmlBlock) => {
            html(at, events);
            Some(Found::Apart)
        }
        Event::Rule => {
            let message = "a line across the page has no place in an article; leave it out, or begin a section with ##";
            events.slip(at, message);
            None
        }
        _ => {
            events.slip(at, "this has no place in an article");
            None
        }
    }
}

fn list(events: &mut Events<'_>) -> Vec<Node> {
    let mut items = Vec::new();
    loop {
        match events.next() {
            Some((Event::Start(Tag::Item), _)) => items.push(item(events)),
            Some((Event::End(TagEnd::List(_)), _)) | None => return items,
            Some(_) => {}
        }
    }
}

fn item(events: &mut Events<'_>) -> Node {
    let at = events.last();
    let words = events.since(at);
    let words = words.trim_start_matches(|c: char| c.is_ascii_digit() || "-+*.) \t".contains(c));
    if ["[ ] ", "[x] ", "[X] "]
        .iter()
        .any(|tick| words.starts_with(tick))
    {
        let message = "a box to tick has no place in an article; write the item without it";
        events.slip(at, message);
    }
    let item = if events.peek() == Some(&Event::Start(Tag::Paragraph)) {
        events.next();
        text(events, Until::End(TagEnd::Paragraph))
    } else {
        text(events, Until::Item)
    };
    loop {
        match events.next() {
            Some((Event::End(TagEnd::Item), _)) | None => return item,
            Some((Event::Start(Tag::List(_)), at)) => {
                let message = "a list in a list has no place in an article; make its items items of the list around it";
                events.slip(at, message);
                events.skip();
            }
            Some((Event::Start(_), at)) => {
                let message = "an item of a list has one paragraph; begin another item, or write it after the list";
                events.slip(at, message);
                events.skip();
            }
            Some(_) => {}
        }
    }
}

fn quoted(events: &mut Events<'_>) -> Vec<Node> {
    let mut blocks = Vec::new();
    let mut is_apart = false;
    loop {
        match events.next() {
            Some((Event::End(TagEnd::BlockQuote(_)), _)) | None => return blocks,
            Some((event, at)) => match found(event, at, events) {
                Some(Found::Block(block)) => {
                    add(block, is_apart, &mut blocks);
                    is_apart = false;
                }
                Some(Found::Apart) => is_apart = true,
                Some(Found::Heading(..) | Found::Fields(..)) => {
                    events.slip(at, "this cannot stand in a quotation");
                }
                None => {}
            },
        }
    }
}

fn table(at: usize, events: &mut Events<'_>) -> Node {
    let mut header = Vec::new();
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut end = at;
    loop {
        match events.next() {
            Some((Event::Start(Tag::TableCell), _)) => {
                row.push(text(events, Until::End(TagEnd::TableCell)));
                end = events.end();
            }
            Some((Event::End(TagEnd::TableHead), _)) => header = std::mem::take(&mut row),
            Some((Event::End(TagEnd::TableRow), at)) => {
                beyond(end, events);
                let cells = std::mem::take(&mut row).into_iter();
                let length = events.since(at).trim_end().len();
                let cells = cells.map(|cell| in_row(cell, at..at + length));
                rows.push(Node::array(at, cells.collect()));
            }
            Some((Event::End(TagEnd::Table), _)) | None => break,
            Some(_) => {}
        }
    }
    let fields = vec![
        ("header".to_owned(), Node::array(at, header)),
        ("rows".to_owned(), Node::array(at, rows)),
    ];
    Node::kind(at, "table", Node::new(at, Value::Object(fields)))
}

/// A cell with its row's place if the row ends before it.
fn in_row(mut cell: Node, row: Range<usize>) -> Node {
    if cell.at >= row.end {
        cell.at = row.start;
    }
    cell
}

/// Reports the cells of a row after the last column, which CommonMark drops.
fn beyond(end: usize, events: &mut Events<'_>) {
    let rest = events.since(end);
    let cells = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '|');
    let words = cells.trim_end_matches(|c: char| c.is_whitespace() || c == '|');
    if !words.is_empty() {
        let at = end + rest.len() - cells.len();
        let message = format!("“{words}” has no column; give the table another heading");
        events.slip(at, message);
    }
}

fn fenced(kind: &CodeBlockKind<'_>, at: usize, events: &mut Events<'_>) -> Option<Found> {
    let kind = match kind {
        CodeBlockKind::Fenced(info) => info.trim().to_owned(),
        CodeBlockKind::Indented => String::new(),
    };
    let mut content = String::new();
    let mut start = None;
    loop {
        match events.next() {
            Some((Event::Text(line), at)) => {
                start.get_or_insert(at);
                content.push_str(&line);
            }
            Some((Event::End(_), _)) | None => break,
            Some(_) => {}
        }
    }
    if !["chart", "image", "section", "references", "help"].contains(&kind.as_str()) {
        let message = "code has no place in an article; the blocks are ```chart, ```image, ```section, ```references and ```help";
        events.slip(at, message);
        return None;
    }
    match yaml::parse(&content, start.unwrap_or(at)) {
        Err(slip) => {
            events.hide(slip);
            None
        }
        Ok(value) if kind == "chart" || kind == "image" => {
            let value = with_texts(value, &TEXTS, events);
            Some(Found::Block(Node::kind(at, &kind, value)))
        }
        Ok(value) => Some(Found::Fields(kind, value)),
    }
}

/// The same fields, with their Markdown read as texts.
pub(super) fn with_texts(mut value: Node, texts: &[&str], events: &mut Events<'_>) -> Node {
    let mut slips: Vec<Slip> = Vec::new();
    if let Value::Object(fields) = &mut value.value {
        for (name, field) in fields {
            if let Some(markdown) = field.as_str().filter(|_| texts.contains(&name.as_str())) {
                *field = text_of(markdown, field.at, &mut slips);
            }
        }
    }
    for slip in slips {
        events.slip(slip.at, slip.message);
    }
    value
}

fn html(at: usize, events: &mut Events<'_>) {
    let mut content = String::new();
    loop {
        match events.next() {
            Some((Event::Html(html), _)) => content.push_str(&html),
            Some((Event::End(TagEnd::HtmlBlock), _)) | None => break,
            Some(_) => {}
        }
    }
    if !content.trim_start().starts_with("<!--") {
        events.slip(at, "HTML has no place in an article; write it as Markdown");
    }
}
