/// Whether the article is kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is not kept.
    Not,
    /// It is being stored or removed.
    Changing,
    /// It is kept.
    Kept,
    /// It could not be stored.
    Failed,
    /// It was kept and has been removed.
    Forgotten,
}
