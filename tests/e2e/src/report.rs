//! Runs the rows and reports on them.
//!
//! The tables in docs/nine-ways.md and docs/faults.md are filled by the rows themselves, each with what it saw. A row
//! that fails writes nothing.

use std::{path::Path, process::ExitCode, sync::Arc, time::Duration};

use libtest_mimic::{Arguments, Conclusion, Trial};
use tokio::{
    runtime::{Handle, Runtime},
    signal::unix::{SignalKind, signal},
};

use crate::{
    checkers,
    combination::Combinations,
    completion::completion,
    engine::Engine,
    folder, heard, hosts, older,
    outcome::{Outcome, Stop},
    process,
    row::{Row, Run},
    scenarios,
    seat::Seat,
    second_try::SecondTries,
    selection::Selection,
    site::Dist,
    table::Findings,
    timings::{Timed, Timings},
};

/// Most of these wait for one of the few browsers. There are enough to keep every browser busy.
const THREADS: usize = 64;

/// Runs the rows and checks that the command line selects, all engines at once.
pub(crate) fn run(runtime: &Runtime, dist: &Arc<Dist>, arguments: Vec<String>) -> ExitCode {
    let Selection {
        combinations,
        words,
        mut arguments,
    } = Selection::parse(arguments);
    let mut rows = scenarios::all();
    rows.extend(hosts::rows(dist));
    let desk = Desk::new(runtime.handle(), dist, Findings::default());
    let mut trials = desk.trials(&rows, combinations);
    trials.extend(hosts::trials(runtime.handle(), dist));
    trials.extend(checkers::trials(runtime.handle(), dist));
    trials.extend(older::trials(runtime.handle(), dist));
    // A screen reader drops words on a busy machine, so these run only when they are asked for.
    if words.iter().any(|word| word == "heard") {
        trials.extend(heard::trials(runtime.handle(), dist, &desk.second_tries));
    }
    trials.retain(|trial| words.iter().all(|word| trial.name().contains(word)));
    run_trials(runtime, &desk, &mut arguments, trials).exit_code()
}

/// Runs the rows that fill tables, and writes those into a folder.
///
/// # Errors
///
/// When a row fails, or a document cannot be written.
pub(crate) fn run_tables(runtime: &Runtime, dist: &Arc<Dist>, folder: &Path) -> Outcome<ExitCode> {
    let mut rows = scenarios::all();
    rows.retain(|row| !row.lines.is_empty());
    let lines = rows.iter().flat_map(|row| row.lines.clone());
    let desk = Desk::new(runtime.handle(), dist, Findings::expecting(lines));
    let trials = desk.trials(&rows, Combinations::Pairwise);
    let conclusion = run_trials(runtime, &desk, &mut Arguments::default(), trials);
    let seats = desk.seats.iter();
    let versions = seats.filter_map(|seat| Some((seat.engine, seat.version()?.clone())));
    desk.findings.write(folder, &versions.collect())?;
    Ok(conclusion.exit_code())
}

/// What all runs share: the browsers, and the records.
struct Desk {
    handle: Handle,
    dist: Arc<Dist>,
    seats: Vec<Arc<Seat>>,
    /// For rows that mostly wait.
    waiting_seats: Vec<Arc<Seat>>,
    findings: Arc<Findings>,
    second_tries: Arc<SecondTries>,
    timings: Arc<Timings>,
}

impl Desk {
    fn new(handle: &Handle, dist: &Arc<Dist>, findings: Findings) -> Self {
        let seats = || Engine::ALL.iter().map(|engine| Arc::new(Seat::at(*engine)));
        Self {
            handle: handle.clone(),
            dist: Arc::clone(dist),
            seats: seats().collect(),
            waiting_seats: seats().collect(),
            findings: Arc::new(findings),
            second_tries: Arc::default(),
            timings: Arc::default(),
        }
    }

    fn trials(&self, rows: &[Row], combinations: Combinations) -> Vec<Trial> {
        let mut trials = Vec::new();
        let mut waiting = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let (seats, trials) = if row.waits {
                (&self.waiting_seats, &mut waiting)
            } else {
                (&self.seats, &mut trials)
            };
            for run in row.runs(combinations, index) {
                let seat = seats.iter().find(|seat| seat.engine == run.engine);
                trials.extend(seat.map(|seat| self.trial(row, run, seat)));
            }
        }
        // One after another, they would take every thread, and the other browsers would have nothing to do.
        spread(waiting, trials)
    }

    fn trial(&self, row: &Row, run: Run, seat: &Arc<Seat>) -> Trial {
        let (handle, dist, seat) = (
            self.handle.clone(),
            Arc::clone(&self.dist),
            Arc::clone(seat),
        );
        let (findings, lines) = (Arc::clone(&self.findings), row.lines.clone());
        let second_tries = Arc::clone(&self.second_tries);
        let timings = Arc::clone(&self.timings);
        let mut timed = Timed {
            row: row.name.clone(),
            engine: run.engine,
            combinations: row.combinations(),
            time: Duration::ZERO,
        };
        Trial::ignorable_test(run.name.clone(), move || {
            let missing = seat.engine.missing();
            let outcome = if missing.is_empty() {
                let taken = handle.block_on(seat.take(&run, &dist, &second_tries));
                timed.time = taken.time;
                timings.add(timed);
                taken.outcome
            } else {
                let reason = format!("no {}: {} not set", seat.engine, missing.join(", "));
                Err(Stop::Skipped(reason))
            };
            findings.note(&lines, seat.engine, &outcome);
            completion(outcome.map(drop))
        })
    }
}

/// Puts the few evenly among the many, each in its order.
fn spread<T>(few: Vec<T>, many: Vec<T>) -> Vec<T> {
    let gap = many.len().div_ceil(few.len().max(1)).max(1);
    let mut few = few.into_iter();
    let mut all = Vec::new();
    for (index, one) in many.into_iter().enumerate() {
        if index % gap == 0 {
            all.extend(few.next());
        }
        all.push(one);
    }
    all.extend(few);
    all
}

fn run_trials(
    runtime: &Runtime,
    desk: &Desk,
    arguments: &mut Arguments,
    trials: Vec<Trial>,
) -> Conclusion {
    arguments.test_threads = arguments.test_threads.or(Some(THREADS));
    runtime.spawn(end_when_told());
    let conclusion = libtest_mimic::run(arguments, trials);
    desk.second_tries.print();
    if !arguments.list {
        println!("{}", desk.timings);
    }
    runtime.block_on(close(&desk.seats));
    runtime.block_on(close(&desk.waiting_seats));
    conclusion
}

async fn close(seats: &[Arc<Seat>]) {
    for seat in seats {
        seat.close().await;
    }
}

/// Ends the browsers on Ctrl-C or SIGTERM. They would outlive the test run otherwise.
async fn end_when_told() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    process::end_all();
    folder::remove_all();
    std::process::exit(130);
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn the_few_are_spread_among_the_many() {
        for (few, many, expected) in [
            ("", "", ""),
            ("", "ab", "ab"),
            ("AB", "", "AB"),
            ("AB", "abcd", "AabBcd"),
            ("AB", "abcde", "AabcBde"),
            ("ABC", "a", "AaBC"),
        ] {
            let all = spread(few.chars().collect(), many.chars().collect());
            assert_eq!(all.iter().collect::<String>(), expected);
        }
    }
}
