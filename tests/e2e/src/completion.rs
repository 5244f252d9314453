//! Converts the outcome of a test for the test runner.

use libtest_mimic::{Completion, Failed};

use crate::outcome::{Outcome, Stop};

/// A skipped test counts as ignored, with its reason.
pub(crate) fn completion(outcome: Outcome) -> Result<Completion, Failed> {
    match outcome {
        Ok(()) => Ok(Completion::Completed),
        Err(Stop::Skipped(reason)) => Ok(Completion::ignored_with(reason)),
        Err(Stop::Failed(message)) => Err(message.into()),
    }
}
