/// Something in a file that has no place in an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// The byte of the file where it begins.
    pub at: usize,
    /// What there is and what to do, as a sentence that starts in lower case and has no full stop.
    pub message: String,
    /// Whether the fields at the top cannot be read because of it, so that none is known to be missing.
    pub hides_front: bool,
}

impl Slip {
    pub(crate) fn new(at: usize, message: impl Into<String>) -> Self {
        Self {
            at,
            message: message.into(),
            hides_front: false,
        }
    }
}
