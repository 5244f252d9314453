//! Whether PATH leads to what is installed.

use crate::{
    error::Error,
    process::{cargo_home, find_ahead_of_cargo},
};

/// Fails, before time is spent on an installation that would stay hidden, where PATH leads to a
/// program that is not the version wanted.
pub(super) fn check_clear(program: &str, wanted: &str) -> Result<(), Error> {
    let Some(other) = find_ahead_of_cargo(program) else {
        return Ok(());
    };
    Err(Error::Unmet(format!(
        "{} is not the version that the project needs, {wanted}, and it comes before {} on PATH. \
         Remove it or change the order.",
        other.display(),
        cargo_home().join("bin").display()
    )))
}

/// Fails where an installation went well and yet the program is not there.
pub(super) fn check(ready: bool, program: &str) -> Result<(), Error> {
    if ready {
        return Ok(());
    }
    Err(Error::Unmet(format!(
        "{program} was installed, but is not found on PATH or does not run."
    )))
}
