//! What only editors want to know. Without the feature `inspection` nothing is collected, and the
//! calls leave no code behind.

use super::Reader;
#[cfg(feature = "inspection")]
use crate::inspection::{Inspection, Note, Words};
use crate::note::NoteKind;
#[cfg(feature = "inspection")]
use crate::problem::MAX_PROBLEMS;

/// Fields of the article that only the `unfold` command reads. They are no part of the record, so
/// that the browser's build does not grow.
#[cfg(feature = "inspection")]
const EDITORS_FIELDS: [&str; 1] = ["answered"];

#[cfg(feature = "inspection")]
impl Reader {
    /// Notes something here.
    pub(crate) fn note(&mut self, kind: NoteKind) {
        self.push_note(self.path_here(), kind);
    }

    /// Notes something about a key of the object here.
    pub(crate) fn note_at_key(&mut self, key: &str, kind: NoteKind) {
        if self.path.is_empty() && EDITORS_FIELDS.contains(&key) {
            return;
        }
        self.push_note(self.path_to(key), kind);
    }

    /// Remembers a string that readers see.
    pub(crate) fn words(&mut self, text: &str) {
        let words = Words {
            path: self.path_here(),
            text: text.to_owned(),
            is_rich: self.inside_text,
        };
        self.inspection.words.push(words);
    }

    /// Remembers that the text here is written in pieces.
    pub(crate) fn pieces(&mut self) {
        let path = self.path_here();
        self.inspection.pieces.push(path);
    }

    /// Reads a text, in which emphasis, links and citations can be written.
    pub(crate) fn text<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let was_inside = std::mem::replace(&mut self.inside_text, true);
        let text = read(self);
        self.inside_text = was_inside;
        text
    }

    /// All that was collected.
    pub(crate) fn into_inspection(self) -> Inspection {
        Inspection {
            problems: self.problems,
            ..self.inspection
        }
    }

    fn push_note(&mut self, path: String, kind: NoteKind) {
        if self.inspection.notes.len() < MAX_PROBLEMS {
            self.inspection.notes.push(Note { path, kind });
        }
    }
}

#[cfg(not(feature = "inspection"))]
impl Reader {
    pub(crate) fn note(&mut self, _: NoteKind) {}

    pub(crate) fn note_at_key(&mut self, _: &str, _: NoteKind) {}

    pub(crate) fn words(&mut self, _: &str) {}

    pub(crate) fn pieces(&mut self) {}

    pub(crate) fn text<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        read(self)
    }
}
