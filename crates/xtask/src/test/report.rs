//! The results of a test run so far, and its last lines.

use std::{
    process::{Command, ExitCode},
    time::Instant,
};

use super::{
    duration::Durations,
    tally::{Tally, failed_test},
};
use crate::{error::Error, process};

/// The start of a line that names an end-to-end test which passed only when it was tried again.
const SECOND_TRY: &str = "passed at the second try: ";

/// The counts, a line for everything that did not pass, and how long each step took.
#[derive(Default)]
pub(super) struct Report {
    tally: Tally,
    remarks: Vec<String>,
    durations: Durations,
}

impl Report {
    /// Counts a check without tests of its own as one test, and returns whether it passed.
    pub(super) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<(), Error>) -> bool {
        println!("\n{name}");
        let outcome = self.step(name, check);
        match &outcome {
            Ok(()) => self.tally.passed += 1,
            Err(error) => self.fail(&format!("{name}. {error}")),
        }
        outcome.is_ok()
    }

    /// Runs a suite and counts the tests that it reports.
    pub(super) fn suite(&mut self, name: &str, command: &mut Command) {
        println!("\n{name}");
        let start = Instant::now();
        let mut told = false;
        let mut tally = Tally::default();
        let ended = process::run_reading(command, |line| {
            if let Some(result) = Tally::of_result_line(line) {
                told = true;
                tally += result;
            }
            if let Some(test) = failed_test(line) {
                self.remarks.push(format!("failed: {name}: {test}"));
            }
            if line.starts_with(SECOND_TRY) {
                self.remarks.push(line.trim().to_owned());
            }
        });
        self.durations.add(name, start.elapsed());
        self.tally += tally;
        match ended {
            // The failed tests are already counted and named.
            Err(_) if tally.failed > 0 => {}
            Err(error) => self.fail(&format!("{name}. {error}")),
            Ok(()) if !told => self.fail(&format!("{name}. It ran no test.")),
            Ok(()) => {}
        }
    }

    /// Measures how long a step takes.
    pub(super) fn step<T>(&mut self, name: &str, step: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let outcome = step();
        self.durations.add(name, start.elapsed());
        outcome
    }

    /// Counts one failure.
    pub(super) fn fail(&mut self, what: &str) {
        println!("{what}");
        self.tally.failed += 1;
        self.remarks.push(format!("failed: {what}"));
    }

    /// Counts a test that cannot run here.
    pub(super) fn skip(&mut self, what: &str) {
        println!("\nskipped: {what}");
        self.tally.skipped += 1;
        self.remarks.push(format!("skipped: {what}"));
    }

    /// Prints how long each step took, what did not pass and, as the last line, the counts.
    pub(super) fn close(self) -> ExitCode {
        print!("\n{}", self.durations);
        for remark in &self.remarks {
            println!("{remark}");
        }
        println!("{}", self.tally);
        if self.tally.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{Report, Tally};

    fn check(script: &str, [passed, failed, skipped]: [u64; 3], remarks: &[&str]) {
        let mut report = Report::default();
        report.suite("Suite", Command::new("sh").args(["-c", script]));
        let expected = Tally {
            passed,
            failed,
            skipped,
        };
        assert_eq!(report.tally, expected, "{script}");
        assert_eq!(report.remarks, remarks, "{script}");
    }

    #[test]
    fn a_suite_counts_its_tests_and_fails_without_any() {
        let one = "echo 'test result: ok. 1 passed; 0 failed; 2 ignored'";
        let bad = "echo 'test a ... FAILED'; echo 'test result: FAILED. 3 passed; 1 failed'";
        check(one, [1, 0, 2], &[]);
        check(&format!("{one}; {one}"), [2, 0, 4], &[]);
        check(
            &format!("{bad}; {one}; exit 1"),
            [4, 1, 2],
            &["failed: Suite: a"],
        );
        let late = "passed at the second try: webkit: a";
        check(&format!("{one}; echo '{late}'"), [1, 0, 2], &[late]);
        check(":", [0, 1, 0], &["failed: Suite. It ran no test."]);
        let crash = "failed: Suite. `sh -c exit 3` failed; its output above says why.";
        check("exit 3", [0, 1, 0], &[crash]);
    }

    #[test]
    fn a_suite_that_crashes_after_its_tests_passed_is_a_failure() {
        let mut report = Report::default();
        let script = "echo 'test result: ok. 1 passed; 0 failed'; exit 3";
        report.suite("Suite", Command::new("sh").args(["-c", script]));
        assert_eq!(report.tally.passed, 1);
        assert_eq!(report.tally.failed, 1);
    }
}
