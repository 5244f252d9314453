//! End-to-end tests: what readers do and see, in real browsers, on a server that can misbehave.
//!
//! `cargo run -p e2e -- [word ...] [--all]` runs the rows whose names contain each word. A row's name begins with its
//! module's. A row that holds everywhere is run on pairs of engine, build and screen; with `--all`, in every
//! combination of the three.
//!
//! Other uses: `-- --shots <folder>` takes screenshots for people to look at, `-- --conditions <folder>` those of
//! docs/conditions, `-- --older <folder>` those of docs/older; `-- --bench [options]` measures how soon the page is there; `-- --reports <folder>` runs the rows that
//! fill the tables of docs/, and writes those.
//!
//! The built site is in the folder `UNFOLD_DIST`, and the build without the article in its page in
//! `UNFOLD_UNBAKED_DIST`. Each engine's programs are named by variables of its own; rows of an engine without them are
//! reported as ignored.
//!
//! In reading order: [`scenarios`] say what holds, [`page`] has their verbs, [`site`] is the server, [`engine`] starts
//! browsers, [`hosts`] tests the configurations in deploy/, [`checkers`] runs other people's checkers on the built
//! pages, [`older`] reads in browsers of earlier years, [`heard`] listens to a screen reader, [`report`] runs it all.

use std::{env, path::PathBuf, process::ExitCode, sync::Arc};

use bytes::Bytes;
use tokio::runtime::Runtime;

use outcome::{Outcome, Stop};
use site::Dist;

mod article;
mod bench;
mod checkers;
mod combination;
mod completion;
mod deployment;
mod engine;
mod folder;
mod heard;
mod hosts;
mod ids;
mod long_article;
mod older;
mod outcome;
mod page;
mod process;
mod program;
mod report;
mod row;
mod scenarios;
mod seat;
mod second_try;
mod selection;
mod session;
mod shots;
mod site;
mod table;
mod timings;
mod until;
mod virtual_screen;
mod whole_text;

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
        [flag, folder] if flag == "--conditions" => {
            runtime.block_on(shots::conditions::take(dist, folder.as_ref()))?;
            Ok(ExitCode::SUCCESS)
        }
        [flag, folder] if flag == "--shots" => {
            runtime.block_on(shots::take(dist, folder.as_ref()))?;
            Ok(ExitCode::SUCCESS)
        }
        [flag, folder] if flag == "--older" => {
            runtime.block_on(older::take_pictures(dist, folder.as_ref()))?;
            Ok(ExitCode::SUCCESS)
        }
        [flag, options @ ..] if flag == "--bench" => {
            runtime.block_on(bench::run(dist, options))?;
            Ok(ExitCode::SUCCESS)
        }
        [flag, folder] if flag == "--reports" => {
            report::run_tables(&runtime, &dist, folder.as_ref())
        }
        _ => Ok(report::run(&runtime, &dist, arguments)),
    }
}

fn built_site() -> Outcome<Dist> {
    let path = |variable: &str| {
        env::var_os(variable)
            .map(PathBuf::from)
            .ok_or_else(|| format!("{variable} is not set"))
    };
    let unbaked = path("UNFOLD_UNBAKED_DIST")?;
    let folder = path("UNFOLD_DIST")?;
    let article = std::fs::read(folder.join("article.json"))
        .map_err(|error| format!("{}: no article.json: {error}", folder.display()))?;
    Ok(Dist {
        newer: deployment::newer(&folder)?,
        heard: deployment::of(&folder, heard::ARTICLE)?,
        folder,
        unbaked,
        article: Bytes::from(article),
    })
}
