//! Why there is no article, in the cases that a reader needs to tell apart.

/// A failure to show the article. Each has its own heading and sentence in [`crate::text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No response, or the connection broke.
    Unreachable,
    /// No bytes for this many seconds.
    TimedOut(u32),
    /// The host answered with this HTTP status.
    Status(u16),
    /// The response is a web page, not an article.
    WebPage,
    /// The address belongs to another site.
    OtherOrigin,
    /// Not JSON.
    Damaged,
    /// JSON, but not a valid article.
    Invalid,
    /// A format that this build does not know.
    NewerFormat {
        /// The file's format.
        found: u64,
        /// The newest format this build reads.
        known: u32,
    },
    /// Larger than the limit.
    TooLarge,
    /// Nested deeper than the limit.
    TooDeep,
}
