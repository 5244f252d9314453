use std::ops::Range;

/// Why a file is not JSON.
pub(in crate::check) struct Explanation {
    /// Where the fault is.
    pub(in crate::check) offset: usize,
    /// What it is, as a sentence that starts in lower case and has no full stop.
    pub(in crate::check) message: String,
    /// What to do about it.
    pub(in crate::check) advice: Option<&'static str>,
    /// What makes the file go on as it was meant, from its start to its end. Empty if that is not sure.
    pub(in crate::check) repairs: Vec<Repair>,
}

/// A part of a file, and what to write in its place.
pub(in crate::check) struct Repair {
    pub(in crate::check) range: Range<usize>,
    pub(in crate::check) by: String,
}

impl Repair {
    pub(super) fn new(range: Range<usize>, by: impl Into<String>) -> Self {
        let by = by.into();
        Self { range, by }
    }
}
