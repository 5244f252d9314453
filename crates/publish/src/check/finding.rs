//! What the report is made of.

use std::fmt;

use honesty::Check;
use serde_json::Value;

use super::source::Place;

/// Something to report to an editor.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Where it is in the file, if that is known.
    pub place: Option<Place>,
    /// Where it is in the article, such as `sections[2].body[1]`. Empty for the file as a whole.
    pub path: String,
    /// What was found, as a sentence that starts in lower case and has no full stop.
    pub message: String,
    /// What to do about it.
    pub advice: Option<Advice>,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The article cannot be shown.
    Problem,
    /// The article can be shown, but something in it may not be as meant.
    Note,
    /// The article can be shown, but something in it may mislead its readers.
    Concern(Check),
    /// Something that may mislead readers, which the article answers with a reason.
    Answered(Check),
}

/// What an editor can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Advice {
    /// Replace the value with this.
    Write(Value),
    /// Replace the value with this id, here and wherever it is used.
    Rename(String),
    /// A sentence.
    Say(String),
}

impl Advice {
    /// Advice to replace the value with this text.
    pub(super) fn write(text: impl Into<String>) -> Self {
        Self::Write(Value::String(text.into()))
    }

    pub(super) fn say(sentence: impl Into<String>) -> Self {
        Self::Say(sentence.into())
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Write(value) => write!(f, "Write {value}."),
            Self::Rename(id) => write!(f, "Write \"{id}\", here and wherever the id is used."),
            Self::Say(sentence) => f.write_str(sentence),
        }
    }
}

/// Puts findings in the order of the report: the problems, then the notes, each as they are in the file.
pub(super) fn sort(findings: &mut [Finding]) {
    findings.sort_by_key(|finding| (finding.severity.rank(), finding.place));
}

impl Severity {
    fn rank(self) -> u8 {
        match self {
            Self::Problem => 0,
            Self::Note | Self::Concern(_) => 1,
            Self::Answered(_) => 2,
        }
    }

    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Note | Self::Concern(_) => "note",
            Self::Answered(_) => "answered",
        }
    }

    /// The honesty check that it comes from.
    pub fn check(self) -> Option<Check> {
        match self {
            Self::Problem | Self::Note => None,
            Self::Concern(check) | Self::Answered(check) => Some(check),
        }
    }
}

impl Finding {
    /// What was found, as a sentence.
    pub fn sentence(&self) -> String {
        let mut letters = self.message.chars();
        let first = letters.next().map(char::to_uppercase);
        first
            .into_iter()
            .flatten()
            .chain(letters)
            .chain(['.'])
            .collect()
    }
}
