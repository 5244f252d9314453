//! End-to-end tests: what readers do and see, in real browsers, on a server that can misbehave.
//!
//! `cargo run -p e2e -- [filter]` goes through the rows whose names contain the filter, and
//! `cargo run -p e2e -- --shots <folder>` takes pictures for people to look at.
//! The built site is at `UNFOLD_DIST`; each engine's programs are named by variables of its own,
//! and an engine without them is reported as ignored.
//!
//! In reading order: [`scenarios`] say what holds, [`page`] has their verbs, [`site`] is the server,
//! [`engine`] starts browsers, [`report`] runs the rows.

use std::{env, path::PathBuf, process::ExitCode, sync::Arc};

use bytes::Bytes;
use tokio::runtime::Runtime;

use outcome::{Outcome, Stop};
use site::Dist;

mod article;
mod engine;
mod outcome;
mod page;
mod process;
mod report;
mod row;
mod scenarios;
mod seat;
mod session;
mod shots;
mod site;
mod until;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(Stop::Failed(message) | Stop::Skipped(message)) => {
            eprintln!("e2e: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome<ExitCode> {
    let runtime = Runtime::new()?;
    let dist = Arc::new(built_site()?);
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.as_slice() {
        [flag, folder] if flag == "--shots" => {
            runtime.block_on(shots::take(dist, folder.as_ref()))?;
            Ok(ExitCode::SUCCESS)
        }
        _ => Ok(report::run(&runtime, &dist)),
    }
}

fn built_site() -> Outcome<Dist> {
    let folder = env::var_os("UNFOLD_DIST").ok_or("UNFOLD_DIST does not name the built site")?;
    let folder = PathBuf::from(folder);
    let article = std::fs::read(folder.join("article.json"))
        .map_err(|error| format!("{}: no article.json: {error}", folder.display()))?;
    Ok(Dist {
        folder,
        article: Bytes::from(article),
    })
}
