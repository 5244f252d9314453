//! The formatter, and the linter for the host and for the browser.

use super::report::Report;
use crate::process;

/// The name of each check, and cargo's arguments.
const CHECKS: [(&str, &str); 3] = [
    ("Formatting", "fmt --all --check -- --files-with-diff"),
    (
        "Clippy for the host",
        "clippy --workspace --all-targets -- --deny warnings",
    ),
    (
        "Clippy for the browser",
        "clippy --package unfold --target wasm32-unknown-unknown --features csr --all-targets \
         -- --deny warnings",
    ),
];

/// Runs all checks.
pub(super) fn run(report: &mut Report) {
    for (name, arguments) in CHECKS {
        report.check(name, || {
            process::run(process::command("cargo").args(arguments.split_whitespace()))
        });
    }
}
