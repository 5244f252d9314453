//! Runs the rows and reports on them.

use std::{process::ExitCode, sync::Arc};

use libtest_mimic::{Arguments, Completion, Failed, Trial};
use tokio::{
    runtime::{Handle, Runtime},
    signal::unix::{SignalKind, signal},
};

use crate::{
    engine::Engine,
    outcome::{Outcome, Stop},
    process,
    row::Row,
    scenarios,
    seat::Seat,
    site::Dist,
};

/// Each engine has one browser, so most of these wait; they keep every browser busy.
const THREADS: usize = 16;

/// Goes through the rows that the command line asks for, all engines at once.
pub(crate) fn run(runtime: &Runtime, dist: &Arc<Dist>) -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = arguments.test_threads.or(Some(THREADS));

    let seats: Vec<_> = Engine::ALL
        .iter()
        .map(|engine| Arc::new(Seat::at(*engine)))
        .collect();
    runtime.spawn(end_when_told());

    let trials = scenarios::all()
        .into_iter()
        .flat_map(|row| trials(&row, &seats, runtime.handle(), dist))
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    runtime.block_on(close(&seats));
    conclusion.exit_code()
}

/// The row in each of its engines.
fn trials(row: &Row, seats: &[Arc<Seat>], handle: &Handle, dist: &Arc<Dist>) -> Vec<Trial> {
    let wanted = seats
        .iter()
        .filter(|seat| row.engines.contains(&seat.engine));
    wanted
        .map(|seat| {
            let name = format!("{}: {}", seat.engine, row.name);
            let (seat, steps) = (Arc::clone(seat), Arc::clone(&row.steps));
            let (handle, dist) = (handle.clone(), Arc::clone(dist));
            Trial::ignorable_test(name, move || {
                let missing = seat.engine.missing();
                if !missing.is_empty() {
                    let reason = format!("no {}: {} not set", seat.engine, missing.join(", "));
                    return Ok(Completion::ignored_with(reason));
                }
                completion(handle.block_on(seat.take(dist, &steps)))
            })
        })
        .collect()
}

fn completion(outcome: Outcome) -> Result<Completion, Failed> {
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
