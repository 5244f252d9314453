//! How many tests passed, failed or were skipped.

use std::{fmt, ops::AddAssign};

/// Counts of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Tally {
    pub(super) passed: u64,
    pub(super) failed: u64,
    /// libtest calls them ignored.
    pub(super) skipped: u64,
}

impl Tally {
    /// Reads the last line of a suite, as libtest and similar runners print it, such as
    /// `test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out`.
    pub(super) fn of_result_line(line: &str) -> Option<Self> {
        let (_, counts) = line
            .trim()
            .strip_prefix("test result: ")?
            .split_once(". ")?;
        let count = |word: &str| {
            counts
                .split("; ")
                .find_map(|count| count.trim().strip_suffix(word)?.trim().parse().ok())
        };
        Some(Self {
            passed: count("passed")?,
            failed: count("failed")?,
            skipped: count("ignored").unwrap_or(0),
        })
    }
}

/// The test's name in a line such as `test the_page_loads ... FAILED`, or `... FAIL` from wasm-bindgen.
pub(super) fn failed_test(line: &str) -> Option<&str> {
    let (name, outcome) = line.trim().strip_prefix("test ")?.rsplit_once(" ... ")?;
    outcome.starts_with("FAIL").then_some(name.trim())
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{Tally, failed_test};

    fn check(line: &str, expected: Option<[u64; 3]>) {
        let found = Tally::of_result_line(line);
        let found = found.map(|tally| [tally.passed, tally.failed, tally.skipped]);
        assert_eq!(found, expected, "{line:?}");
    }

    #[test]
    fn result_lines_are_read() {
        check(
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s\n",
            Some([3, 0, 1]),
        );
        check(
            "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
            Some([1, 2, 0]),
        );
        check(
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.05s",
            Some([12, 0, 0]),
        );
        check("test result: ok. 0 passed; 0 failed", Some([0, 0, 0]));
    }

    #[test]
    fn other_lines_are_ignored() {
        check("", None);
        check("running 3 tests", None);
        check("test a_result ... ok", None);
        check("no tests to run!", None);
        check("test result: ok.", None);
        check("test result: ok. many passed; 0 failed", None);
        check("it printed `test result: ok. 1 passed; 0 failed`", None);
    }

    fn check_failed(line: &str, expected: Option<&str>) {
        assert_eq!(failed_test(line), expected, "{line:?}");
    }

    #[test]
    fn the_names_of_failed_tests_are_read() {
        check_failed("test links::open ... FAILED\n", Some("links::open"));
        check_failed("test links::open ... FAIL", Some("links::open"));
        check_failed(
            "test src/lib.rs - open (line 3) ... FAILED",
            Some("src/lib.rs - open (line 3)"),
        );
        check_failed(
            "test the page opens      ... FAILED",
            Some("the page opens"),
        );
        check_failed("test links::open ... ok", None);
        check_failed("test result: FAILED. 0 passed; 1 failed; 0 ignored", None);
        check_failed("FAILED", None);
    }
}
