//! What may not be as an editor means it, although the article can be shown.
//!
//! One file for each kind of note, and one list of them all.

mod authors;
mod bidi;
mod clean;
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
mod misread;
mod mojibake;
mod picture;
mod plain;
mod region;
mod spaces;
mod subject;
mod unfinished;

use article::ProblemKind;

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
    let notes = KINDS.iter().flat_map(|kind| kind(subject));
    notes.filter(|note| !is_told(note, subject)).collect()
}

/// Whether a problem says of the same value that it cannot be read at all.
fn is_told(note: &Finding, subject: &Subject<'_>) -> bool {
    let mut problems = subject.inspection.problems.iter();
    problems.any(|problem| {
        let is_unread = matches!(
            problem.kind(),
            ProblemKind::NotADate { .. }
                | ProblemKind::NotADoi { .. }
                | ProblemKind::NotALanguage { .. }
                | ProblemKind::NotARegion { .. }
                | ProblemKind::NotAnImagePath { .. }
        );
        is_unread && problem.path() == note.path
    })
}
