mod kind;
mod message;

use std::fmt;

pub use kind::ProblemKind;

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

    /// Where it is, such as `sections[2].body[1]`. Empty for the file as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong.
    pub fn kind(&self) -> &ProblemKind {
        &self.kind
    }

    /// What is wrong, as a sentence that starts in lower case and has no full stop.
    pub fn message(&self) -> String {
        self.kind.to_string()
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
