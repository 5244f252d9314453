use crate::note::NoteKind;
use crate::problem::Problem;

/// What an editor's program can know of a file. The browser's build collects none of it but the
/// problems.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inspection {
    /// Why the file is not an article; none if it is one.
    pub problems: Vec<Problem>,
    /// What can be better although the article can be shown.
    pub notes: Vec<Note>,
    /// Every string that readers see as words.
    pub words: Vec<Words>,
    /// The paths of the texts that are written in pieces: as an array.
    pub pieces: Vec<String>,
}

/// Something that an editor may want to change although the article can be shown, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Where it is, such as `sections[2].body[1]`. Empty for the file as a whole.
    pub path: String,
    /// What it is about.
    pub kind: NoteKind,
}

/// A string that readers see as words, and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// Where it is, such as `sections[2].title`.
    pub path: String,
    /// The words.
    pub text: String,
    /// Whether emphasis, links and citations can be written in its place.
    pub is_rich: bool,
}
