/// A tool of the bar. One is open at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// The table of contents, where it is not beside the text.
    Contents,
    /// The search.
    Find,
    /// The reading settings.
    Settings,
    /// Reading aloud, opened by the button above the article.
    Listen,
}
