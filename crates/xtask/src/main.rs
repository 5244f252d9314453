//! The developers' verbs: `cargo xtask <verb>`. This file only dispatches; each verb has its own.

mod bake;
mod bench;
mod build;
mod bundle;
mod ci;
mod engines;
mod error;
mod files;
mod process;
mod report;
mod serve;
mod setup;
mod test;
mod workspace;

use std::process::ExitCode;

use error::Error;

const HELP: &str = "\
Usage: cargo xtask <verb>

  setup                 finds or installs the wasm target, trunk, wasm-bindgen and wasm-opt
  setup --browsers      the same, and the browsers and drivers that the tests use
  serve [argument ...]  serves the app at http://127.0.0.1:8080/ and reloads it on changes;
                        arguments go to `trunk serve`
  build                 makes dist/ for publishing and holds it to budget.toml
  report                builds, and writes into docs/ what the build weighs, and what readers have of it on
                        every way and in every fault
  test [part [filter]]  runs every check and test, or one part: model, browser, e2e;
                        a filter is a piece of a test's name
  bench                 builds, and prints how soon the page is painted, and how soon a link leads to a section,
                        with its app and without
  ci                    setup and test, where a missing Chromium or Firefox is a failure";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    dispatch(&arguments).unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::FAILURE
    })
}

fn dispatch(arguments: &[String]) -> Result<ExitCode, Error> {
    let (verb, arguments) = match arguments.split_first() {
        Some((verb, arguments)) => (verb.as_str(), arguments),
        None => ("help", arguments),
    };
    match verb {
        "setup" => setup::run(arguments).map(|()| ExitCode::SUCCESS),
        "serve" => serve::run(arguments).map(|()| ExitCode::SUCCESS),
        "bake" => bake::run(arguments).map(|()| ExitCode::SUCCESS),
        "build" => build::run(arguments).map(|()| ExitCode::SUCCESS),
        "report" => report::run(arguments).map(|()| ExitCode::SUCCESS),
        "bench" => bench::run(arguments).map(|()| ExitCode::SUCCESS),
        "test" => test::run(arguments),
        "ci" => ci::run(arguments),
        "help" | "-h" | "--help" => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => Err(Error::Usage(format!(
            "There is no verb `{other}`.\n\n{HELP}"
        ))),
    }
}
