//! Commands for developers: `cargo xtask <verb>`. This file only dispatches; each verb has its own.

mod bench;
mod build;
mod bundle;
mod ci;
mod engines;
mod error;
mod files;
mod first_screen;
mod live;
mod marked;
mod minify;
mod optimizer;
mod post_build;
mod preview;
mod process;
mod report;
mod serve;
mod setup;
mod test;
mod weigh;
mod workspace;

use std::process::ExitCode;

use error::Error;

const HELP: &str = "\
Usage: cargo xtask <verb>

  setup                   installs the wasm target, trunk, wasm-bindgen and wasm-opt where they are missing
  setup --browsers        installs the browsers and drivers for the tests as well
  serve [argument ...]    serves the app at http://127.0.0.1:8080/ and reloads it on changes; arguments go to
                          `trunk serve`
  build                   builds dist/ for publishing and checks its size against budget.toml
  test [part [word ...]]  runs all checks and tests, or one part: model, browser or e2e; words select tests by name,
                          and other arguments go to the test program
  first-screen            writes what the app shows first into index.html, after a change of the loading view
  weigh [--features list] prints what each crate and each of our modules costs in the app's wasm, in bytes;
        [--leptos version] of an app with these features, or on another version of Leptos; of the whole app
        [--whole]         instead of the one for baked pages
  weigh variants          writes into ARCHITECTURE.md what it costs to render the page's elements by Leptos itself
  report                  builds, and updates the tables in docs/
  bench [--only <words>] [--against <name>=<url>]
                          builds, and measures how soon the page is there and how much each interaction costs
  ci                      runs setup and test; a missing Chromium or Firefox is a failure";

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
        "post-build" => post_build::run(arguments).map(|()| ExitCode::SUCCESS),
        "build" => build::run(arguments).map(|()| ExitCode::SUCCESS),
        "report" => report::run(arguments).map(|()| ExitCode::SUCCESS),
        "first-screen" => first_screen::run(arguments).map(|()| ExitCode::SUCCESS),
        "weigh" => weigh::run(arguments).map(|()| ExitCode::SUCCESS),
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
