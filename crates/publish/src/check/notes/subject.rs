use std::path::Path;

use article::{Inspection, Words};

use crate::check::finding::{Advice, Finding, Severity};
use crate::check::source::{Duplicate, Source};

/// What the notes are about.
pub(in crate::check) struct Subject<'a> {
    /// The file.
    pub(in crate::check) source: &'a Source<'a>,
    /// What the model found in it.
    pub(in crate::check) inspection: &'a Inspection,
    /// The folder of the page, where its pictures are.
    pub(in crate::check) folder: &'a Path,
    /// Today as `YYYY-MM-DD`, if that is known.
    pub(in crate::check) today: Option<&'a str>,
}

/// What a note says about a string.
pub(super) struct Remark {
    /// The byte in the string that it is about.
    pub(super) byte: usize,
    /// What was found, as a sentence that starts in lower case and has no full stop.
    pub(super) message: String,
    /// What to do about it.
    pub(super) advice: Advice,
}

impl Subject<'_> {
    /// The notes on the strings that readers see as words.
    pub(super) fn on_words<I>(&self, remarks: impl Fn(&Words) -> I) -> Vec<Finding>
    where
        I: IntoIterator<Item = Remark>,
    {
        let words = self.inspection.words.iter();
        let found = words.flat_map(|words| {
            let remarks = remarks(words).into_iter();
            remarks.map(|remark| self.remark(&words.path, remark))
        });
        found.collect()
    }

    /// A note on the string at a path.
    pub(super) fn remark(&self, path: &str, remark: Remark) -> Finding {
        let within = self.source.place_within(path, remark.byte);
        Finding {
            severity: Severity::Note,
            place: within.or_else(|| self.source.place(path, Duplicate::First)),
            path: path.to_owned(),
            message: remark.message,
            advice: Some(remark.advice),
        }
    }
}
