//! How many rows were run, where, and how long they took.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::engine::Engine;

/// How many slow modules and slow rows are named.
const SLOWEST: usize = 8;

/// The finished runs.
#[derive(Default)]
pub(crate) struct Timings(Mutex<Vec<Timed>>);

/// A finished run of a row.
pub(crate) struct Timed {
    /// The row's name, which begins with its module's.
    pub(crate) row: String,
    pub(crate) engine: Engine,
    /// The number of combinations that the row has.
    pub(crate) combinations: usize,
    pub(crate) time: Duration,
}

impl Timings {
    pub(crate) fn add(&self, timed: Timed) {
        let mut runs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        runs.push(timed);
    }
}

impl fmt::Display for Timings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let runs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if runs.is_empty() {
            return write!(out, "no row was run");
        }
        let rows: BTreeMap<&str, usize> = runs
            .iter()
            .map(|run| (run.row.as_str(), run.combinations))
            .collect();
        let modules = total(runs.iter().map(|run| (module(&run.row), run.time)));
        let engines = total(runs.iter().map(|run| (run.engine.title(), run.time)));
        writeln!(
            out,
            "rows: {}, run in {} of {} combinations",
            rows.len(),
            runs.len(),
            rows.values().sum::<usize>()
        )?;
        writeln!(out, "seconds by engine: {}", list(&engines))?;
        let slow_modules = modules.get(..SLOWEST).unwrap_or(&modules);
        writeln!(
            out,
            "seconds of the slowest modules: {}",
            list(slow_modules)
        )?;
        let rows = total(runs.iter().map(|run| (run.row.as_str(), run.time)));
        writeln!(out, "seconds of the slowest rows:")?;
        for (name, time) in rows.iter().take(SLOWEST) {
            writeln!(out, "{:>6} {name}", time.as_secs())?;
        }
        Ok(())
    }
}

fn module(row: &str) -> &str {
    row.split_once(": ").map_or(row, |(module, _)| module)
}

/// The sum for each name, the longest first.
fn total<'a>(times: impl Iterator<Item = (&'a str, Duration)>) -> Vec<(&'a str, Duration)> {
    let mut totals: BTreeMap<&str, Duration> = BTreeMap::new();
    for (name, time) in times {
        *totals.entry(name).or_default() += time;
    }
    let mut totals: Vec<_> = totals.into_iter().collect();
    totals.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
    totals
}

fn list(totals: &[(&str, Duration)]) -> String {
    let texts: Vec<String> = totals
        .iter()
        .map(|(name, time)| format!("{name} {}", time.as_secs()))
        .collect();
    texts.join(", ")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Timed, Timings};
    use crate::engine::Engine;

    #[test]
    fn rows_combinations_and_slow_modules_are_told() {
        let timings = Timings::default();
        for (row, engine, seconds) in [
            ("finding: keys", Engine::Chromium, 1),
            ("finding: keys", Engine::Firefox, 2),
            ("settings: sizes", Engine::Firefox, 9),
        ] {
            timings.add(Timed {
                row: row.into(),
                engine,
                combinations: 12,
                time: Duration::from_secs(seconds),
            });
        }
        assert_eq!(
            timings.to_string(),
            "rows: 2, run in 3 of 24 combinations\n\
             seconds by engine: Firefox 11, Chromium 1\n\
             seconds of the slowest modules: settings 9, finding 3\n\
             seconds of the slowest rows:\n     9 settings: sizes\n     3 finding: keys\n"
        );
    }
}
