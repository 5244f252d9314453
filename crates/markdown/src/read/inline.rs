//! Texts.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::events::{CITE, Events, FOOTNOTE};
use super::footnotes::Footnotes;
use crate::node::{Node, Value};
use crate::slip::Slip;
use crate::wide::joins_without_space;

/// The scheme of a link to an entry of the glossary.
const TERM: &str = "term:";

/// Where a run of pieces ends.
#[derive(Clone, Copy)]
pub(super) enum Until<'t> {
    /// At the end of this element.
    End(TagEnd),
    /// At the end of a list's item, or where another block begins in it.
    Item,
    /// At this closing tag.
    Tag(&'t str),
}

/// Reads a text up to and including its end.
pub(super) fn text(events: &mut Events<'_>, until: Until<'_>) -> Node {
    let at = events.last();
    let pieces = pieces(events, until);
    joined(at, pieces)
}

/// A text on its own, such as the caption of a chart.
pub(super) fn text_of(markdown: &str, at: usize, slips: &mut Vec<Slip>) -> Node {
    let mut events = Events::of(markdown, 0, Footnotes::default(), Vec::new());
    let text = match events.next() {
        Some((Event::Start(Tag::Paragraph), _)) => text(&mut events, Until::End(TagEnd::Paragraph)),
        None => Node::string(at, ""),
        Some(_) => {
            slips.push(Slip::new(at, "this has to be one paragraph"));
            return Node::string(at, markdown);
        }
    };
    if events.next().is_some() {
        slips.push(Slip::new(at, "this has to be one paragraph"));
    }
    let inner = events.into_slips().into_iter();
    slips.extend(inner.map(|slip| Slip::new(at, slip.message)));
    text
}

/// The words of a text that may have only words.
pub(super) fn words(text: &Node) -> Result<String, Slip> {
    if let Some(words) = text.as_str() {
        return Ok(words.to_owned());
    }
    let pieces = text.items().iter().map(|piece| match piece.fields() {
        [] => words(piece),
        [(kind, inner)] if kind == "em" || kind == "strong" => words(inner),
        _ => Err(Slip::new(piece.at, "only words can stand here")),
    });
    pieces.collect()
}

/// The words of a text, without its markup.
pub(super) fn plain(text: &Node) -> String {
    if let Some(words) = text.as_str() {
        return words.to_owned();
    }
    let pieces = text.items().iter().map(|piece| match piece.fields() {
        [] => plain(piece),
        [(kind, inner)] if kind == "em" || kind == "strong" => plain(inner),
        [(kind, inner)] if kind == "link" || kind == "term" => {
            inner.field("text").map(plain).unwrap_or_default()
        }
        _ => String::new(),
    });
    pieces.collect::<String>().trim().to_owned()
}

/// The text after this beginning, if it has it.
pub(super) fn after(text: &Node, beginning: &str) -> Option<Node> {
    if let Some(words) = text.as_str() {
        words.strip_prefix(beginning)?;
        return text.text_from(beginning.len());
    }
    let (first, others) = text.items().split_first()?;
    let rest = first.as_str()?.strip_prefix(beginning)?;
    let mut pieces = Vec::new();
    if !rest.is_empty() {
        pieces.extend(first.text_from(beginning.len()));
    }
    pieces.extend_from_slice(others);
    Some(joined(text.at, pieces))
}

fn pieces(events: &mut Events<'_>, until: Until<'_>) -> Vec<Node> {
    let mut pieces: Vec<Node> = Vec::new();
    loop {
        let is_end = match (until, events.peek()) {
            (_, None) => return pieces,
            (Until::End(end), Some(event)) => *event == Event::End(end),
            (Until::Item, Some(event)) => match event {
                Event::End(TagEnd::Item) => return pieces,
                Event::Start(tag) => {
                    if is_block(tag) {
                        return pieces;
                    }
                    false
                }
                _ => false,
            },
            (Until::Tag(tag), Some(event)) => match event {
                Event::InlineHtml(html) => html.as_ref() == tag,
                Event::End(_) => {
                    let at = events.last();
                    events.slip(at, format!("{tag} is missing"));
                    return pieces;
                }
                _ => false,
            },
        };
        let Some((event, at)) = events.next() else {
            return pieces;
        };
        if is_end {
            return pieces;
        }
        piece(event, at, events, &mut pieces);
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }
    )
}

fn piece(event: Event<'_>, at: usize, events: &mut Events<'_>, pieces: &mut Vec<Node>) {
    match event {
        Event::Text(words) => push_words(at, &words, pieces),
        Event::SoftBreak if is_no_space(pieces, events.peek()) => {}
        Event::SoftBreak => push_words(at, " ", pieces),
        Event::HardBreak => push_words(at, "\n", pieces),
        Event::Start(Tag::Emphasis) => {
            push_marked("em", Until::End(TagEnd::Emphasis), events, pieces);
        }
        Event::Start(Tag::Strong) => {
            push_marked("strong", Until::End(TagEnd::Strong), events, pieces);
        }
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            id,
            ..
        }) => {
            let inner = text(events, Until::End(TagEnd::Link));
            // Two footnotes side by side, [^1][^2], are one link to CommonMark, as two citations are.
            let before = inner.as_str().and_then(|words| words.strip_prefix('^'));
            if let Some(label) = before.filter(|_| link_type == LinkType::ReferenceUnknown) {
                push_footnote(at, label, events, pieces);
            }
            if let Some(label) = dest_url.strip_prefix(FOOTNOTE) {
                let before = inner.as_str().and_then(|words| words.strip_prefix('@'));
                if let Some(ids) = before.filter(|_| link_type == LinkType::ReferenceUnknown) {
                    pieces.push(Node::kind(at, "cite", cited(at, ids)));
                }
                return push_footnote(at, label, events, pieces);
            }
            if let Some(label) = id.strip_prefix('^') {
                return push_footnote(at, label, events, pieces);
            }
            if let Some(ids) = id.strip_prefix('@').filter(|_| !dest_url.starts_with(CITE)) {
                let message = format!(
                    "the address of [@{ids}] is not read here; write the source in ## References"
                );
                events.slip(at, message);
                pieces.push(Node::kind(at, "cite", cited(at, ids)));
                return;
            }
            if dest_url.starts_with(CITE) && dest_url.contains(',') {
                let message = "a citation has keys alone, such as [@one; @another]; write the page in the text";
                events.slip(at, message);
            }
            let to = match link_type {
                LinkType::Email => format!("mailto:{dest_url}"),
                _ => dest_url.to_string(),
            };
            push_link(at, link_type, &to, inner, pieces);
        }
        Event::Start(Tag::Image { .. }) => {
            let inner = text(events, Until::End(TagEnd::Image));
            let alt = words(&inner).unwrap_or_default();
            let message = format!(
                "the picture “{alt}” has to be a block of its own: ```image, with src, alt, width and height"
            );
            events.slip(at, message);
        }
        Event::InlineHtml(html) => match html.as_ref() {
            "<em>" => {
                push_marked("em", Until::Tag("</em>"), events, pieces);
            }
            "<strong>" => {
                push_marked("strong", Until::Tag("</strong>"), events, pieces);
            }
            html if html.starts_with("<!--") => {}
            html => {
                let message = format!("HTML such as {html} has no place in an article");
                events.slip(at, message);
            }
        },
        Event::Code(code) => {
            events.slip(
                at,
                "code has no place in an article; write it without backticks",
            );
            push_words(at, &code, pieces);
        }
        _ => events.slip(at, "this has no place in a text"),
    }
}

/// Adds emphasis whose start was the last event.
fn push_marked(kind: &str, until: Until<'_>, events: &mut Events<'_>, pieces: &mut Vec<Node>) {
    let at = events.last();
    match events.deeper(|events| text(events, until)) {
        Some(inner) => pieces.push(Node::kind(at, kind, inner)),
        None => skip(until, events),
    }
}

fn skip(until: Until<'_>, events: &mut Events<'_>) {
    let Until::Tag(tag) = until else {
        return events.skip();
    };
    while let Some(event) = events.peek() {
        let is_end = matches!(event, Event::InlineHtml(html) if html.as_ref() == tag);
        if matches!(event, Event::End(_)) {
            return;
        }
        if let Some((Event::Start(_), _)) = events.next() {
            events.skip();
        }
        if is_end {
            return;
        }
    }
}

/// Whether a line break between these pieces and this event is not a space.
fn is_no_space(pieces: &[Node], next: Option<&Event<'_>>) -> bool {
    let before = pieces.last().and_then(Node::as_str);
    let before = before.and_then(|words| words.chars().next_back());
    match (before, next) {
        (Some(before), Some(Event::Text(words))) => {
            let mut words = words.chars();
            words
                .next()
                .is_some_and(|after| joins_without_space(before, after))
        }
        _ => false,
    }
}

fn push_words(at: usize, words: &str, pieces: &mut Vec<Node>) {
    let is_added = pieces
        .last_mut()
        .is_some_and(|before| before.push_words(at, words));
    if !is_added {
        pieces.push(Node::string(at, words));
    }
}

fn push_link(at: usize, kind: LinkType, to: &str, inner: Node, pieces: &mut Vec<Node>) {
    if let Some(ids) = to.strip_prefix(CITE) {
        // Two citations side by side, [@a][@b], are one link to CommonMark.
        let before = inner.as_str().and_then(|words| words.strip_prefix('@'));
        if let Some(before) = before.filter(|_| kind == LinkType::ReferenceUnknown) {
            pieces.push(Node::kind(at, "cite", cited(at, before)));
        }
        pieces.push(Node::kind(at, "cite", cited(at, ids)));
    } else if let Some(id) = to.strip_prefix(TERM) {
        let words = words(&inner).unwrap_or_default();
        let form = vec![
            ("id".to_owned(), Node::string(at, id)),
            ("text".to_owned(), Node::string(inner.at, words)),
        ];
        pieces.push(Node::kind(at, "term", Node::new(at, Value::Object(form))));
    } else {
        let link = vec![
            ("href".to_owned(), Node::string(at, to)),
            ("text".to_owned(), inner),
        ];
        pieces.push(Node::kind(at, "link", Node::new(at, Value::Object(link))));
    }
}

/// Adds what a footnote cites.
fn push_footnote(at: usize, label: &str, events: &mut Events<'_>, pieces: &mut Vec<Node>) {
    match events.footnote(label) {
        Some(keys) => pieces.push(Node::kind(at, "cite", cited(at, &keys))),
        None => {
            let message = format!(
                "a footnote can only cite, as in [^{label}]: [@key]; write its text where it belongs, or its source in ## References"
            );
            events.slip(at, message);
        }
    }
}

/// One id, or a list of them.
fn cited(at: usize, ids: &str) -> Node {
    let ids = ids.split(';').map(|id| {
        let key = id.split_once(',').map_or(id, |(key, _)| key);
        key.trim().trim_start_matches('@')
    });
    let mut ids: Vec<Node> = ids.map(|id| Node::string(at, id)).collect();
    match (ids.len(), ids.pop()) {
        (1, Some(id)) => id,
        (_, last) => {
            ids.extend(last);
            Node::array(at, ids)
        }
    }
}

fn joined(at: usize, mut pieces: Vec<Node>) -> Node {
    match pieces.as_slice() {
        [] => Node::string(at, ""),
        [only] if only.as_str().is_some() => pieces.remove(0),
        _ => Node::array(at, pieces),
    }
}
