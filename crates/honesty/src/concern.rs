use crate::check::Check;

/// Something that may mislead a reader, and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Concern {
    /// The check that found it.
    pub check: Check,
    /// Where it is in the file, such as `sections[2].body[1]`. Empty for the article as a whole.
    pub path: String,
    /// The byte within the string at that path where the sentence begins.
    pub byte: usize,
    /// What was found, as a sentence that starts in lower case and has no full stop.
    pub message: String,
    /// What to do about it, in whole sentences.
    pub advice: Option<String>,
}

impl Concern {
    /// A concern about a value.
    pub(crate) fn new(check: Check, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            check,
            path: path.into(),
            byte: 0,
            message: message.into(),
            advice: None,
        }
    }

    /// The same, about what begins at this byte of the string.
    pub(crate) fn at_byte(self, byte: usize) -> Self {
        Self { byte, ..self }
    }

    /// The same, with what to do about it.
    pub(crate) fn advise(self, advice: impl Into<String>) -> Self {
        let advice = Some(advice.into());
        Self { advice, ..self }
    }
}
