//! A line of a table in docs/.

/// A table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Table {
    /// The ways to the whole text.
    NineWays,
    /// What can go wrong with the site.
    Faults,
    /// What the search finds.
    Search,
}

/// A line of a table: what is tested.
#[derive(Clone)]
pub(crate) struct Line {
    /// The table it belongs to.
    pub(crate) table: Table,
    /// Its first cells.
    pub(crate) cells: Vec<String>,
}

impl Line {
    /// The name of its row.
    pub(crate) fn name(&self) -> String {
        self.cells.join(", ")
    }
}
