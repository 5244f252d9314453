//! A row that fails is tried once more, in a fresh browser: three browsers on a busy machine now and then fail by
//! themselves. What passes only then is named after the tests.

use std::sync::{Mutex, PoisonError};

use crate::outcome::{Outcome, Stop};

/// The rows that passed at their second try only, each with what went wrong at the first.
#[derive(Default)]
pub(crate) struct SecondTries(Mutex<Vec<(String, String)>>);

impl SecondTries {
    /// How a row ends that failed at first. Only what passes now passes.
    pub(crate) fn judge<T>(&self, row: &str, first: String, second: Outcome<T>) -> Outcome<T> {
        match second {
            Ok(found) => {
                let mut rows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                rows.push((row.to_owned(), first));
                Ok(found)
            }
            Err(Stop::Failed(second)) => Err(Stop::Failed(format!(
                "{first}\nat the second try: {second}"
            ))),
            Err(Stop::Skipped(_)) => Err(Stop::Failed(first)),
        }
    }

    /// Names them all; `cargo xtask test` looks for these lines.
    pub(crate) fn print(&self) {
        let rows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (row, first) in rows.iter() {
            println!("passed at the second try: {row}");
            for line in first.lines() {
                println!("    {line}");
            }
        }
    }
}
