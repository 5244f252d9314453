/// Whether the article is kept on the reader's device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is not.
    Not,
    /// It is being stored or removed.
    Changing,
    /// It is.
    Kept,
    /// Storing it failed.
    Failed,
    /// It was, and has been removed.
    Forgotten,
}
