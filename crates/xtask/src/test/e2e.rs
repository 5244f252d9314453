//! The end-to-end tests: the published build, steered over WebDriver.

use super::report::Report;
use crate::{build, engines, process::command, setup::axe, workspace};

/// Builds for publishing, checks the size, and runs the tests in each engine that is there.
pub(super) fn run(report: &mut Report, filters: &[String], strict: bool) {
    if !report.check("Build for publishing", build::bundle) {
        report.fail("The end-to-end tests did not run, because there is no build.");
        return;
    }
    report.check("Size of the build", build::check_size);
    let mut command = command("cargo");
    command
        .args(["run", "--quiet", "--package", "e2e", "--"])
        .args(filters)
        .env("UNFOLD_DIST", workspace::root().join("dist"))
        .envs(engines::ALL.iter().flat_map(|engine| engine.variables()));
    match axe::find_script() {
        Some(script) => _ = command.env("UNFOLD_AXE", script),
        None if strict => report.fail("axe-core (needs npm) is missing."),
        None => report.skip("axe-core (needs npm)"),
    }
    report.suite("End-to-end tests", &mut command);
}
