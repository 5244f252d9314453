//! `cargo xtask test`: all checks and tests, and one line at the end that sums them up.

mod browser;
mod checks;
mod duration;
pub(crate) mod e2e;
mod missing;
mod report;
mod tally;

use std::process::ExitCode;

pub(crate) use missing::Missing;
use report::Report;

use crate::{
    engines::{CHROMIUM, Engine, FIREFOX, WEBKIT},
    error::Error,
    process::command,
    setup,
};

/// Runs everything, or the part that the first argument names.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Error> {
    let missing = Missing::from_environment();
    let Some((part, filters)) = arguments.split_first() else {
        return everything(missing);
    };
    let mut report = Report::default();
    match part.as_str() {
        "model" => model(&mut report, filters),
        "browser" => {
            if prepare(&mut report, &[&CHROMIUM, &FIREFOX], missing) {
                browser::run(&mut report, filters);
            }
        }
        "e2e" => {
            if prepare(&mut report, &[&CHROMIUM, &FIREFOX, &WEBKIT], missing) {
                e2e::run(&mut report, filters, missing);
            }
        }
        other => {
            return Err(Error::Usage(format!(
                "There is no part `{other}` of the tests; the parts are model, browser and e2e."
            )));
        }
    }
    Ok(report.close())
}

/// Runs every check and test.
pub(crate) fn everything(missing: Missing) -> Result<ExitCode, Error> {
    let mut report = Report::default();
    checks::run(&mut report);
    model(&mut report, &[]);
    if prepare(&mut report, &[&CHROMIUM, &FIREFOX, &WEBKIT], missing) {
        browser::run(&mut report, &[]);
        e2e::run(&mut report, &[], missing);
    }
    Ok(report.close())
}

/// Runs the tests that need no browser.
fn model(report: &mut Report, filters: &[String]) {
    report.suite(
        "Tests on the host",
        command("cargo")
            .args([
                "test",
                "--workspace",
                "--exclude",
                "e2e",
                "--no-fail-fast",
                "--",
            ])
            .args(filters),
    );
}

/// Installs what is missing and allowed, reports the engines that are not there, and returns whether the tests can go
/// on.
fn prepare(report: &mut Report, engines: &[&Engine], missing: Missing) -> bool {
    let installed = report.step("Setup", || {
        setup::tools()?;
        setup::browsers();
        Ok::<(), Error>(())
    });
    if let Err(error) = installed {
        report.fail(&format!(
            "Build tools are missing, so nothing runs in a browser. {error}"
        ));
        return false;
    }
    for engine in engines {
        let sources = engine.missing();
        if sources.is_empty() {
            continue;
        }
        let sources: Vec<String> = sources.iter().map(ToString::to_string).collect();
        let what = format!("{} ({})", engine.name, sources.join(", "));
        if missing == Missing::Fails && engine.required {
            report.fail(&format!("{what} is missing."));
        } else {
            report.skip(&what);
        }
    }
    true
}
