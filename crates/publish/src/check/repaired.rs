//! A file whose slips are repaired, so that whatever is wrong behind them can be found as well.

use article::{Inspection, MAX_PROBLEMS, Rejection};

use super::finding::{Advice, Finding, Severity, sort};
use super::source::{Place, Source};
use super::syntax::{Explanation, Repair, explained};

/// How many bytes are read again in all, so that a large file with many slips does not take minutes.
const MOST_BYTES: usize = 32 * 1024 * 1024;

/// A text with its slips repaired, as far as it is sure how.
pub(super) struct Repaired<'a> {
    pub(super) file: Source<'a>,
    /// The slips, as they are in the file.
    pub(super) slips: Vec<Finding>,
    /// The text with its repairs; `None` if there are none.
    pub(super) text: Option<String>,
    /// What the model finds in it.
    pub(super) inspection: Result<Inspection, Rejection>,
    /// The repairs, each of the text that the ones before it made.
    repairs: Vec<Repair>,
}

impl<'a> Repaired<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let file = Source::of(text);
        let mut repaired = Self {
            slips: Vec::new(),
            text: None,
            inspection: article::inspect(file.text.as_bytes()),
            repairs: Vec::new(),
            file,
        };
        let most = (MOST_BYTES / text.len().max(1)).clamp(1, MAX_PROBLEMS);
        while repaired.slips.len() < most && repaired.repair() {
            repaired.inspection = article::inspect(repaired.text().as_bytes());
        }
        sort(&mut repaired.slips);
        repaired
    }

    /// Adds the next slip, and repairs it. Returns whether it is repaired.
    fn repair(&mut self) -> bool {
        let Err(Rejection::Syntax {
            line,
            column,
            message,
        }) = &self.inspection
        else {
            return false;
        };
        let explained = explained(self.text(), *line, *column, message);
        let repairs = self.add(explained);
        let is_repaired = !repairs.is_empty();
        let mut text = self.text().to_owned();
        // From the end, so that the places of the others stay right.
        for repair in repairs.into_iter().rev() {
            text.replace_range(repair.range.clone(), &repair.by);
            self.repairs.push(repair);
        }
        self.text = is_repaired.then_some(text).or(self.text.take());
        is_repaired
    }

    fn text(&self) -> &str {
        self.text.as_deref().unwrap_or(self.file.text)
    }

    /// Adds a slip. Returns its repairs: none for one that is there already, which they have not mended.
    fn add(&mut self, explained: Explanation) -> Vec<Repair> {
        let place = self.file.place_at(self.in_file(explained.offset));
        let slip = Finding {
            severity: Severity::Problem,
            place: Some(place),
            path: String::new(),
            message: explained.message,
            advice: explained.advice.map(Advice::say),
        };
        // What cannot be repaired on the line of another slip may only be there because of that one's repair.
        let is_beside = |other: &Finding| other.place.is_some_and(|other| other.line == place.line);
        let is_doubtful = explained.repairs.is_empty() && self.slips.iter().any(is_beside);
        if is_doubtful || self.slips.contains(&slip) {
            return Vec::new();
        }
        self.slips.push(slip);
        explained.repairs
    }

    /// The place in the file of a place in the repaired text.
    pub(super) fn place(&self, repaired: &Source<'_>, place: Place) -> Place {
        self.file.place_at(self.in_file(repaired.byte_at(place)))
    }

    /// The byte in the file of a byte in the repaired text.
    fn in_file(&self, byte: usize) -> usize {
        let repairs = self.repairs.iter().rev();
        repairs.fold(byte, |byte, Repair { range, by }| {
            let end = range.start + by.len();
            if byte >= end {
                byte - end + range.end
            } else {
                // Within what was written, which is as long as what it replaces or has no place.
                byte.min(range.end)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The columns of the slips, and the text without them.
    fn check(file: &str, columns: &[usize], expected: &str) {
        let repaired = Repaired::of(file);
        let slips = repaired.slips.iter().filter_map(|slip| slip.place);
        let found: Vec<usize> = slips.map(|place| place.column).collect();
        assert_eq!(
            (found.as_slice(), repaired.text()),
            (columns, expected),
            "{file}"
        );
    }

    #[test]
    fn every_slip_is_found_in_the_place_that_it_has_in_the_file() {
        check("[1, 2]", &[], "[1, 2]");
        check("[[1,], [2,],]", &[5, 11, 13], "[[1], [2]]");
        check("[1, /* b */ 2] // c", &[5, 16], "[1,  2] ");
        check(r#"["a\x", "\q\'"]"#, &[5, 11, 13], r#"["ax", "q'"]"#);
        check(
            r#"["\ud83d", "\ud83d\u0041"]"#,
            &[9, 24],
            r#"["?", "?\u0041"]"#,
        );
        check(
            "[\"a\tb\u{b}\", 'c', “d”]",
            &[4, 6, 10, 15],
            r#"["a b", "c", "d"]"#,
        );
        check(
            "['It’s \"c\"', 'd',]",
            &[2, 14, 18],
            r#"["It’s \"c\"", "d"]"#,
        );
        check(r#"[“a”, "b”, "c"]"#, &[2, 9], r#"["a", "b", "c"]"#);
        check(
            r#"["He said "yes" to "it".", "b" "c"]"#,
            &[12, 32],
            r#"["He said \"yes\" to \"it\".", "b", "c"]"#,
        );
        check(
            "{a: True, \"b\" [None], c: +1}",
            &[2, 5, 15, 16, 23, 26],
            r#"{"a": true, "b": [null], "c": 1}"#,
        );
        check("[1，2,,3]", &[3, 6], "[1,2,3]");
        check("[1]]}", &[4], "[1]");
    }

    #[test]
    fn a_line_break_in_a_string_ends_it_or_is_a_space() {
        check(
            "{\"a\": \"b\n c\", \"d\": 1}",
            &[9],
            "{\"a\": \"b  c\", \"d\": 1}",
        );
        check(
            "{\"a\": \"b,\n\"c\": 1}",
            &[10],
            "{\"a\": \"b\",\n\"c\": 1}",
        );
        check("{\"a\": \"b\n}", &[9], "{\"a\": \"b\"\n}");
        check(
            "{\"a\": \"b\n \"c\": 1}",
            &[9, 2],
            "{\"a\": \"b\",\n \"c\": 1}",
        );
    }

    #[test]
    fn what_is_not_sure_ends_the_search() {
        for file in [
            "[1,,\n.5, 'a']",
            "{\"a\": \"b\" c: 1, \"d\": \"e\"}",
            "{\"a\": [1, \"b\": 'c'}",
            "[\"a\n",
            "<<<<<<< HEAD\n[1,]",
        ] {
            let repaired = Repaired::of(file);
            assert!(repaired.inspection.is_err(), "{file}: {}", repaired.text());
            assert!((1..=2).contains(&repaired.slips.len()), "{file}");
        }
    }

    #[test]
    fn thousands_of_slips_take_no_minutes() {
        let file = format!("[{}1]", "'a', ".repeat(20_000));
        let repaired = Repaired::of(&file);
        assert!(repaired.slips.len() <= MOST_BYTES / file.len());
    }
}
