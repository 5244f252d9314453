mod message;
mod suggestion;

use std::fmt;

use suggestion::suggestion;

/// How many problems of a file are kept.
pub const MAX_PROBLEMS: usize = 1000;

/// Something that is wrong in a file, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    path: String,
    kind: ProblemKind,
}

impl Problem {
    pub(crate) fn new(path: String, kind: ProblemKind) -> Self {
        Self { path, kind }
    }

    /// Where: `sections[2].body[1]`. Empty for the file as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong.
    pub fn kind(&self) -> &ProblemKind {
        &self.kind
    }

    /// What is wrong, as a sentence without its full stop.
    pub fn message(&self) -> String {
        self.kind.to_string()
    }

    /// How it may be mended.
    pub fn suggestion(&self) -> Option<String> {
        suggestion(self.last_field(), &self.kind)
    }

    fn last_field(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }
}

/// `path: message`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            self.kind.fmt(f)
        } else {
            write!(f, "{}: {}", self.path, self.kind)
        }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    missing_docs,
    reason = "each kind's sentence, in problem/message.rs, says what it means"
)]
#[non_exhaustive]
pub enum ProblemKind {
    // One value
    Missing,
    WrongType {
        expected: &'static str,
        found: &'static str,
    },
    Empty,
    ControlCharacter,
    DuplicateKey,
    WrongFormat,
    UnknownWord {
        found: String,
        allowed: &'static [&'static str],
    },
    UnknownKind {
        found: String,
        allowed: &'static [&'static str],
    },
    SeveralKinds {
        allowed: &'static [&'static str],
    },
    NotASlug {
        found: String,
    },
    NotALanguage {
        found: String,
    },
    NotADate {
        found: String,
    },
    NotDateParts,
    NotALink {
        found: String,
    },
    NotAWebAddress {
        found: String,
    },
    NotASecureAddress {
        found: String,
    },
    NotAnImagePath {
        found: String,
    },
    NotALength,
    NotAPhoneNumber {
        found: String,
    },
    NotARegion {
        found: String,
    },
    NotADoi {
        found: String,
    },
    NotAPmid {
        found: String,
    },
    NotAPmcid {
        found: String,
    },
    NoName,
    LinkInsideLink,

    // Several values
    DuplicateId {
        id: String,
    },
    ReservedId {
        id: String,
    },
    UnknownReference {
        id: String,
    },
    UnknownTerm {
        id: String,
    },
    CertaintyWithoutLimits,
    CertaintyWithoutCitation,
    DatesRunBackwards {
        earlier: &'static str,
    },
    NotPositive,
    OffTheScale,
    HalfInterval,
    IntervalOutOfOrder,
    RowLength {
        expected: usize,
        found: usize,
    },
    HelpOutOfReach,

    // Notes for editors
    UnknownField {
        known: &'static [&'static str],
    },
    DeadFragment,
    Uncited,
    NoKeyMessage,
    NoHelpLine,
    NoReviewDate,
}
