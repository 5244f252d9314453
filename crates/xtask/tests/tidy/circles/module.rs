//! One module of a crate: what it declares, imports and names.

use std::collections::BTreeMap;

use super::path::Path;

/// One module, in a file of its own or within another's.
#[derive(Default)]
pub(super) struct Module {
    /// The file that it stands in.
    pub(super) file: String,
    /// Its parent's index.
    pub(super) parent: Option<usize>,
    /// What its names stand for. A name may stand for a module and a function at once.
    pub(super) names: BTreeMap<String, Vec<Meaning>>,
    /// The paths before `::*` in its imports.
    pub(super) globs: Vec<Path>,
    /// Every path that its code depends on.
    pub(super) mentions: Vec<Path>,
}

/// What a name stands for in its module.
pub(super) enum Meaning {
    /// An item that is defined there.
    Item,
    /// A child module, by its index.
    Module(usize),
    /// Whatever this path leads to.
    Import(Path),
}
