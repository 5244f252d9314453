//! `cargo xtask first-screen`: what an unbaked page shows before the app runs, made by the app's own views.
//!
//! The help lines and the placeholder are in index.html before the app runs, exactly as the app shows them first, so
//! that nothing moves when it starts.

use crate::{error::Error, marked, process};

/// The comments around it in index.html.
const MARKS: [&str; 2] = [
    "<!-- first screen: what the app shows first, written by `cargo xtask first-screen` -->",
    "<!-- end of the first screen -->",
];

/// Writes it into index.html. A test of `publish` fails where that is out of date.
pub(crate) fn run(arguments: &[String]) -> Result<(), Error> {
    if !arguments.is_empty() {
        return Err(Error::Usage(
            "`first-screen` takes no arguments.".to_owned(),
        ));
    }
    let mut html = String::new();
    process::run_reading(
        process::command("cargo").args([
            "run",
            "--quiet",
            "--package",
            "publish",
            "--",
            "first-screen",
        ]),
        |line| html.push_str(line),
    )?;
    marked::write("index.html", MARKS, &html)
}
