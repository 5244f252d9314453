//! Rows that passed only at the second try.
//!
//! A row that fails is tried once more in a fresh browser, because three browsers on a busy machine occasionally fail
//! for no reason of ours. The report names such rows.

use std::sync::{Mutex, PoisonError};

use crate::outcome::{Outcome, Stop};

/// The rows that passed only at the second try, each with the failure of the first.
#[derive(Default)]
pub(crate) struct SecondTries(Mutex<Vec<(String, String)>>);

impl SecondTries {
    /// The outcome of a row that failed at first: it passes if it passes now.
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

    /// Prints the rows, in lines that `cargo xtask test` looks for.
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
