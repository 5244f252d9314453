use super::words::{TextKey, Words};
use crate::element::Said;

impl Words {
    /// Last line of a truncated list. At least this many entries are not shown.
    pub fn and_more(&self, count: usize) -> Said {
        self.counted(TextKey::and_more, count as u64)
    }

    /// "8 minutes to read".
    pub fn reading_time(&self, minutes: u32) -> Said {
        self.counted(TextKey::reading_time, minutes.into())
    }

    /// Switch for the short version, with its reading time in minutes.
    pub fn short_version(&self, minutes: u32) -> Said {
        self.counted(TextKey::short_version, minutes.into())
    }

    /// The index of the current match, from 0, and the number of matches.
    pub fn find_count(&self, at: Option<usize>, count: usize) -> Said {
        match (at, count) {
            (_, 0) => self.said(TextKey::no_matches),
            (Some(at), count) => self.with(
                TextKey::match_of,
                &[
                    ("number", &self.marks().whole(at as u64 + 1)),
                    ("count", &self.marks().whole(count as u64)),
                ],
            ),
            (None, count) => self.counted(TextKey::matches, count as u64),
        }
    }

    /// The form of a text that agrees with a count, with the count in it.
    pub(super) fn counted(&self, key: TextKey, count: u64) -> Said {
        let form = self.form(key, count.into());
        self.filled(form, &[("count", &self.marks().whole(count))])
    }
}
