/// What the bar opens, one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// The table of contents, where it does not stand beside the text.
    Contents,
    /// The search.
    Find,
    /// The reading settings.
    Settings,
    /// Reading aloud, opened by the button above the article.
    Listen,
}
