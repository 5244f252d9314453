use std::fmt;

/// What an editor may want to change although the article can be shown.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the sentences below say what each kind means")]
#[non_exhaustive]
pub enum NoteKind {
    UnknownField { known: &'static [&'static str] },
    DeadFragment,
    Uncited,
    NoKeyMessage,
    NoHelpLine,
    NoReviewDate,
}

/// A sentence that starts in lower case and has no full stop.
impl fmt::Display for NoteKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownField { .. } => "this field is unknown and ignored",
            Self::DeadFragment => "this id is not on the page",
            Self::Uncited => "nothing cites this reference",
            Self::NoKeyMessage => "the section has no keyMessage",
            Self::NoHelpLine => "the article has no help line",
            Self::NoReviewDate => "the article has no nextReview",
        })
    }
}
