//! The end-to-end tests: the built site, driven over WebDriver.

use std::process::Command;

use super::{Missing, report::Report};
use crate::{build, bundle, engines, process::command, setup::axe, workspace};

/// Builds for publishing, checks the size, and runs the tests in each engine that is installed.
pub(super) fn run(report: &mut Report, filters: &[String], missing: Missing) {
    if !report.check("Build for publishing", bundle::ensure) {
        report.fail("The end-to-end tests did not run, because there is no build.");
        return;
    }
    report.check("Size of the build", build::check_size);
    let packages = "axe-core, Readability, the checkers and older browsers (need npm)";
    match axe::find_modules() {
        Some(_) => {}
        None if missing == Missing::Fails => report.fail(&format!("{packages} are missing.")),
        None => report.skip(packages),
    }
    if filters.is_empty() {
        let mut tests = command("cargo");
        report.suite(
            "Unit tests of the end-to-end tests",
            tests.args(["test", "--package", "e2e"]),
        );
    }
    report.suite("End-to-end tests", program().args(filters));
}

/// The tests' program, with variables for where the sites, the engines and the packages are.
pub(crate) fn program() -> Command {
    let mut command = command("cargo");
    command
        .args(["run", "--quiet", "--package", "e2e", "--"])
        .env("UNFOLD_DIST", workspace::dist())
        .env("UNFOLD_UNBAKED_DIST", workspace::unbaked())
        .envs(engines::ALL.iter().flat_map(|engine| engine.variables()))
        .envs(axe::find_script().map(|script| ("UNFOLD_AXE", script)))
        .envs(axe::find_modules().map(|folder| ("UNFOLD_NODE_MODULES", folder)));
    command
}
