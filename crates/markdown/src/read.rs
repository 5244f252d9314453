//! From Markdown to JSON.

mod blocks;
mod events;
mod front;
mod inline;
mod parts;
mod simplified;

use crate::node::Node;
use crate::slip::Slip;
use events::Events;
use parts::Parts;

/// Reads Markdown, with a byte-order mark or without. Returns the JSON, and what has no place in
/// it; whether the JSON is an article is for the model to say.
pub fn read(text: &str) -> (Node, Vec<Slip>) {
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let mut slips = Vec::new();
    let (front, start) = front::read(text, start, &mut slips);
    let mut events = Events::of(text, start, slips);
    let mut parts = Parts::default();
    while let Some(found) = blocks::next(&mut events) {
        parts.add(found, &mut events);
    }
    let mut slips = events.into_slips();
    let article = parts.into_article(front, &mut slips);
    slips.sort_by_key(|slip| slip.at);
    (simplified::simplified(article), slips)
}
