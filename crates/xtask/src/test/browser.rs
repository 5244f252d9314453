//! The tests that run inside a page, with wasm-bindgen's test runner.

use super::report::Report;
use crate::{
    engines::{CHROMIUM, Engine, FIREFOX},
    process::command,
};

/// The engines, and the variable that tells the runner where each driver is.
const ENGINES: [(&Engine, &str); 2] = [(&CHROMIUM, "CHROMEDRIVER"), (&FIREFOX, "GECKODRIVER")];

const ARGUMENTS: &str = "test --package unfold --target wasm32-unknown-unknown \
                         --features csr --test browser --";

/// Runs them in each engine that is installed.
pub(super) fn run(report: &mut Report, filters: &[String]) {
    for (engine, variable) in ENGINES {
        let Some(driver) = engine.driver.find().filter(|_| engine.missing().is_empty()) else {
            continue;
        };
        let mut command = command("cargo");
        command
            .args(ARGUMENTS.split_whitespace())
            .args(filters)
            // The default of 20 seconds is too short for a busy machine.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300");
        for (_, other) in ENGINES {
            command.env_remove(other);
        }
        report.suite(
            &format!("Tests in a page in {}", engine.name),
            command.env(variable, driver),
        );
    }
}
