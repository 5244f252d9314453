//! What index.html shows before the app runs.
#![allow(clippy::unwrap_used, reason = "a failed test panics")]

use std::process::Command;

#[test]
fn the_page_shows_what_the_app_will_show_first() {
    let output = Command::new(env!("CARGO_BIN_EXE_unfold"))
        .arg("first-screen")
        .output()
        .unwrap();
    let expected = String::from_utf8(output.stdout).unwrap();
    assert!(!expected.is_empty());

    let index = include_str!("../../../index.html");
    let (_, rest) = index.split_once("<!-- first screen").unwrap();
    let (written, _) = rest.split_once("<!-- end of the first screen").unwrap();
    let written: Vec<&str> = written.lines().skip(1).map(str::trim).collect();
    let written = written.join("\n");
    let expected: Vec<&str> = expected.lines().map(str::trim).collect();
    assert_eq!(
        written.trim(),
        expected.join("\n"),
        "`cargo xtask first-screen` writes it anew"
    );
}
