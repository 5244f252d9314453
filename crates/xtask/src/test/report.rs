//! What a test run has found so far, and the last lines that tell it.

use std::process::{Command, ExitCode};

use super::tally::{Tally, failed_test};
use crate::{error::Error, process};

/// How the line begins that names a row of the end-to-end tests which failed at first.
const SECOND_TRY: &str = "passed at the second try: ";

/// The counts, and in words whatever did not pass.
#[derive(Default)]
pub(super) struct Report {
    tally: Tally,
    remarks: Vec<String>,
}

impl Report {
    /// Counts a check that has no tests in it as one, and tells whether it passed.
    pub(super) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<(), Error>) -> bool {
        println!("\n{name}");
        let outcome = check();
        match &outcome {
            Ok(()) => self.tally.passed += 1,
            Err(error) => self.fail(&format!("{name}. {error}")),
        }
        outcome.is_ok()
    }

    /// Runs a suite and counts the tests that it tells of.
    pub(super) fn suite(&mut self, name: &str, command: &mut Command) {
        println!("\n{name}");
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
        self.tally += tally;
        match ended {
            // Whatever failed is counted and named already.
            Err(_) if tally.failed > 0 => {}
            Err(error) => self.fail(&format!("{name}. {error}")),
            Ok(()) if !told => self.fail(&format!("{name}. It ran no test.")),
            Ok(()) => {}
        }
    }

    /// Counts one failure.
    pub(super) fn fail(&mut self, what: &str) {
        println!("{what}");
        self.tally.failed += 1;
        self.remarks.push(format!("failed: {what}"));
    }

    /// Counts something that cannot be tested here.
    pub(super) fn skip(&mut self, what: &str) {
        println!("\nskipped: {what}");
        self.tally.skipped += 1;
        self.remarks.push(format!("skipped: {what}"));
    }

    /// Prints what did not pass and, as the last line, the counts.
    pub(super) fn close(self) -> ExitCode {
        println!();
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
    fn a_suite_counts_what_it_tells_and_silence_is_a_failure() {
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
    fn a_suite_that_passes_and_then_crashes_is_a_failure() {
        let mut report = Report::default();
        let script = "echo 'test result: ok. 1 passed; 0 failed'; exit 3";
        report.suite("Suite", Command::new("sh").args(["-c", script]));
        assert_eq!(report.tally.passed, 1);
        assert_eq!(report.tally.failed, 1);
    }
}
