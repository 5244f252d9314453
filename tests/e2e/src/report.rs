//! Runs the rows and reports on them.

use std::{path::Path, process::ExitCode, sync::Arc};

use libtest_mimic::{Arguments, Completion, Conclusion, Failed, Trial};
use tokio::{
    runtime::{Handle, Runtime},
    signal::unix::{SignalKind, signal},
};

use crate::{
    checkers,
    engine::Engine,
    hosts,
    outcome::{Outcome, Stop},
    process,
    row::Row,
    scenarios,
    seat::Seat,
    second_try::SecondTries,
    site::Dist,
    table::Findings,
};

/// Each engine has one browser, so most of these wait; they keep every browser busy.
const THREADS: usize = 16;

/// Goes through the rows that the command line asks for, all engines at once.
pub(crate) fn run(runtime: &Runtime, dist: &Arc<Dist>) -> ExitCode {
    let handle = runtime.handle();
    let rows: Vec<Row> = scenarios::all()
        .into_iter()
        .chain(hosts::rows(dist))
        .collect();
    let bench = Bench::new(handle, dist, Findings::default());
    let trials = rows.iter().flat_map(|row| trials(row, &bench));
    let trials = trials
        .chain(hosts::trials(handle, dist))
        .chain(checkers::trials(dist))
        .collect();
    try_all(runtime, &bench, Arguments::from_args(), trials).exit_code()
}

/// Goes through the rows that fill tables, and writes those into a folder.
///
/// # Errors
///
/// When a row fails, or a document cannot be written.
pub(crate) fn run_tables(runtime: &Runtime, dist: &Arc<Dist>, folder: &Path) -> Outcome<ExitCode> {
    let rows: Vec<Row> = scenarios::all();
    let rows: Vec<&Row> = rows.iter().filter(|row| row.line.is_some()).collect();
    let lines = rows.iter().filter_map(|row| row.line.clone());
    let bench = Bench::new(runtime.handle(), dist, Findings::expecting(lines));
    let trials = rows.iter().flat_map(|row| trials(row, &bench)).collect();
    let conclusion = try_all(runtime, &bench, Arguments::default(), trials);
    let seats = bench.seats.iter();
    let versions = seats.filter_map(|seat| Some((seat.engine, seat.version()?.clone())));
    bench.findings.write(folder, &versions.collect())?;
    Ok(conclusion.exit_code())
}

/// What the rows are tried with.
struct Bench {
    handle: Handle,
    dist: Arc<Dist>,
    seats: Vec<Arc<Seat>>,
    findings: Arc<Findings>,
    second_tries: Arc<SecondTries>,
}

impl Bench {
    fn new(handle: &Handle, dist: &Arc<Dist>, findings: Findings) -> Self {
        let seats = Engine::ALL.iter();
        Self {
            handle: handle.clone(),
            dist: Arc::clone(dist),
            seats: seats.map(|engine| Arc::new(Seat::at(*engine))).collect(),
            findings: Arc::new(findings),
            second_tries: Arc::default(),
        }
    }
}

fn try_all(
    runtime: &Runtime,
    bench: &Bench,
    mut arguments: Arguments,
    trials: Vec<Trial>,
) -> Conclusion {
    arguments.test_threads = arguments.test_threads.or(Some(THREADS));
    runtime.spawn(end_when_told());
    let conclusion = libtest_mimic::run(&arguments, trials);
    bench.second_tries.print();
    runtime.block_on(close(&bench.seats));
    conclusion
}

/// The row in each of its engines.
fn trials(row: &Row, bench: &Bench) -> Vec<Trial> {
    let wanted = bench
        .seats
        .iter()
        .filter(|seat| row.engines.contains(&seat.engine));
    wanted
        .map(|seat| {
            let name = format!("{}: {}", seat.engine, row.name);
            let (seat, steps, line) = (Arc::clone(seat), Arc::clone(&row.steps), row.line.clone());
            let (handle, dist) = (bench.handle.clone(), Arc::clone(&bench.dist));
            let findings = Arc::clone(&bench.findings);
            let second_tries = Arc::clone(&bench.second_tries);
            let row = name.clone();
            Trial::ignorable_test(name, move || {
                let missing = seat.engine.missing();
                let outcome = if missing.is_empty() {
                    handle.block_on(seat.take(&row, &dist, &steps, &second_tries))
                } else {
                    let reason = format!("no {}: {} not set", seat.engine, missing.join(", "));
                    Err(Stop::Skipped(reason))
                };
                findings.note(line.as_ref(), seat.engine, &outcome);
                completion(outcome.map(drop))
            })
        })
        .collect()
}

/// What the report says of a row or a check.
pub(crate) fn completion(outcome: Outcome) -> Result<Completion, Failed> {
    match outcome {
        Ok(()) => Ok(Completion::Completed),
        Err(Stop::Skipped(reason)) => Ok(Completion::ignored_with(reason)),
        Err(Stop::Failed(message)) => Err(message.into()),
    }
}

async fn close(seats: &[Arc<Seat>]) {
    for seat in seats {
        seat.close().await;
    }
}

/// Browsers outlive an interrupted test run unless somebody ends them.
async fn end_when_told() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    process::end_all();
    std::process::exit(130);
}
