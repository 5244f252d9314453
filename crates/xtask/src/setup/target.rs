//! The standard library for wasm32.

use crate::{
    error::Error,
    process::{command, find, output, run},
};

/// The app's target triple.
const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target with rustup if it is missing.
pub(super) fn ensure() -> Result<(), Error> {
    if installed() {
        return Ok(());
    }
    let Some(rustup) = find("rustup") else {
        return Err(Error::Unmet(format!(
            "The compiler has no {TARGET} target, and rustup, which could add it, is not on PATH."
        )));
    };
    println!("Adding the {TARGET} target with rustup, a few seconds.");
    run(command(rustup).args(["target", "add", TARGET]))
}

fn installed() -> bool {
    let folder = output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|folder| std::path::Path::new(&folder).is_dir())
}
