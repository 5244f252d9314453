//! From Markdown to JSON.

mod blocks;
mod events;
mod footnotes;
mod front;
mod inline;
mod merge;
mod parts;
mod simplified;

use std::borrow::Cow;

use crate::node::Node;
use crate::slip::Slip;
use events::Events;
use footnotes::Footnotes;
use parts::Parts;

/// Reads Markdown, with a byte-order mark or without. Returns the JSON, and what has no place in
/// it; whether the JSON is an article is for the model to say.
pub fn read(text: &str) -> (Node, Vec<Slip>) {
    let mut text = with_line_feeds(text);
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let mut slips = Vec::new();
    let conflict = merge::conflict(&text);
    let (front, start) = front::read(&text, start, &mut slips);
    let footnotes = Footnotes::take(text.to_mut(), start);
    let mut events = Events::of(&text, start, footnotes, slips);
    let mut parts = Parts::default();
    while let Some(found) = blocks::next(&mut events) {
        parts.add(found, &mut events);
    }
    let bare = events.bare().to_vec();
    let mut slips = events.into_slips();
    let article = parts.into_article(front, &mut slips);
    let references = article.field("references").map(Node::items);
    for (id, at) in bare {
        let mut references = references.unwrap_or_default().iter();
        let is_id = |reference: &Node| reference.field("id").and_then(Node::as_str) == Some(&*id);
        if references.any(is_id) {
            slips.push(Slip::new(
                at,
                format!("[{id}] cites nothing; write [@{id}]"),
            ));
        }
    }
    if let Some(conflict) = conflict {
        slips = vec![conflict];
    }
    slips.sort_by_key(|slip| slip.at);
    (simplified::simplified(article), slips)
}

/// The text with a line feed for each lone carriage return, which ends a line in CommonMark, but
/// not everywhere in pulldown-cmark.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let mut rest = text.chars().peekable();
    let mut fed = String::with_capacity(text.len());
    while let Some(c) = rest.next() {
        let is_alone = c == '\r' && rest.peek() != Some(&'\n');
        fed.push(if is_alone { '\n' } else { c });
    }
    Cow::Owned(fed)
}
