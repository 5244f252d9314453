//! Whether PATH leads to the programs that we install.

use crate::{
    error::Error,
    process::{cargo_home, find_ahead_of_cargo},
};

/// Fails if another version of a program comes first on PATH, where it would hide the one that we install.
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

/// Fails if the program is not ready after its installation.
pub(super) fn check(ready: bool, program: &str) -> Result<(), Error> {
    if ready {
        return Ok(());
    }
    Err(Error::Unmet(format!(
        "{program} was installed, but is not found on PATH or does not run."
    )))
}
