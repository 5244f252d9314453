//! What a test run has found so far, and the last lines that tell it.

use std::process::{Command, ExitCode};

use super::tally::{Tally, failed_test};
use crate::{error::Error, process};

/// The counts, and in words whatever did not pass.
#[derive(Default)]
pub(super) struct Report {
    tally: Tally,
    remarks: Vec<String>,
}

impl Report {
    /// Counts a check that has no tests in it as one.
    pub(super) fn check(&mut self, name: &str, check: impl FnOnce() -> Result<(), Error>) -> bool {
        println!("\n{name}");
        match check() {
            Ok(()) => self.tally.passed += 1,
            Err(error) => return self.fail(&format!("{name}. {error}")),
        }
        true
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
        });
        self.tally += tally;
        match ended {
            // Whatever failed is counted and named already.
            Err(_) if tally.failed > 0 => {}
            Err(error) => _ = self.fail(&format!("{name}. {error}")),
            Ok(()) if !told => _ = self.fail(&format!("{name}. It ran no test.")),
            Ok(()) => {}
        }
    }

    /// Counts one failure. Returns false, for the caller to go on with.
    pub(super) fn fail(&mut self, what: &str) -> bool {
        println!("{what}");
        self.tally.failed += 1;
        self.remarks.push(format!("failed: {what}"));
        false
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
