//! What may not be as an editor means it, although the article can be shown.
//!
//! One file for each kind of note, and one list of them all.

mod authors;
mod bidi;
mod dates;
mod doi;
mod entities;
mod html;
mod invisible;
mod language;
mod line_breaks;
mod lost;
mod markdown;
mod markup;
mod mojibake;
mod picture;
mod plain;
mod region;
mod spaces;
mod subject;
mod unfinished;

use super::finding::Finding;
pub(super) use picture::{missing, sentence};
pub(super) use subject::Subject;
pub(super) use unfinished::sentences;

/// Every kind of note, in the order of the report.
const KINDS: [fn(&Subject<'_>) -> Vec<Finding>; 16] = [
    picture::notes,
    unfinished::notes,
    language::notes,
    region::notes,
    dates::notes,
    doi::notes,
    authors::notes,
    line_breaks::notes,
    spaces::notes,
    markdown::notes,
    html::notes,
    entities::notes,
    mojibake::notes,
    lost::notes,
    bidi::notes,
    invisible::notes,
];

/// All notes on an article.
pub(super) fn notes(subject: &Subject<'_>) -> Vec<Finding> {
    KINDS.iter().flat_map(|kind| kind(subject)).collect()
}
