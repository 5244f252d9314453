//! The words that have a meaning in an article's Markdown.

/// How the labelled lines of a section begin. They come before its details.
pub(crate) const CLAIM: &str = "Claim: ";
pub(crate) const KEY_MESSAGE: &str = "Key message: ";
pub(crate) const CERTAINTY: &str = "Certainty: ";
pub(crate) const LIMITS: &str = "Limits: ";
pub(crate) const LABELS: [&str; 4] = [CLAIM, KEY_MESSAGE, CERTAINTY, LIMITS];

/// How the caption of a table begins, in the paragraph before it.
pub(crate) const TABLE: &str = "Table: ";

/// The fields of a chart and of an image that are texts.
pub(crate) const TEXTS: [&str; 2] = ["title", "caption"];

/// The field of a help line that is a text.
pub(crate) const NOTE: &str = "note";

/// The fields that are in the text, not in the front matter.
pub(crate) const IN_TEXT: [&str; 7] = [
    "introduction",
    "sections",
    "conclusion",
    "questions",
    "glossary",
    "references",
    "help",
];
