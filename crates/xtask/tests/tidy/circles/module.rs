//! A module of a crate: what it declares, imports and uses.

use std::collections::BTreeMap;

use super::path::Path;

/// One module, in a file of its own or within another's.
#[derive(Default)]
pub(super) struct Module {
    /// Its file.
    pub(super) file: String,
    /// Its parent's index.
    pub(super) parent: Option<usize>,
    /// What its names mean. A name can be a module and a function at once.
    pub(super) names: BTreeMap<String, Vec<Meaning>>,
    /// The paths of its glob imports, without `::*`.
    pub(super) globs: Vec<Path>,
    /// All paths in its code, but not those of its re-exports.
    pub(super) mentions: Vec<Path>,
}

/// What a name means in its module.
pub(super) enum Meaning {
    /// An item defined there.
    Item,
    /// A child module, by its index.
    Module(usize),
    /// An import of this path.
    Import(Path),
}
