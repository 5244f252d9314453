/// Something in a file that has no place in an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// The byte of the file where it begins.
    pub at: usize,
    /// What there is and what to do, as a sentence that starts in lower case and has no full stop.
    pub message: String,
    /// What to do, in whole sentences, if the message does not say it.
    pub advice: Option<String>,
    /// What cannot be read because of it, so that nothing in it is known to be missing.
    pub hides: Option<Hides>,
}

/// A part of a file that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hides {
    /// The front matter.
    Front,
    /// A list in a fenced block.
    List,
    /// All of it.
    Everything,
}

impl Slip {
    pub(crate) fn new(at: usize, message: impl Into<String>) -> Self {
        Self {
            at,
            message: message.into(),
            advice: None,
            hides: None,
        }
    }
}
