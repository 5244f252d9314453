//! Browsers and their drivers, for the tests.

use super::{apt, package::Package};
use crate::{
    engines::{self, Engine, Source},
    error::Error,
};

/// Installs what is missing, where that is allowed. A failure is printed and is no error, because the other engines can
/// be tested without it.
pub(super) fn install_missing() {
    for engine in engines::ALL {
        if let Err(error) = install(engine) {
            println!("{} could not be installed. {error}", engine.name);
        }
    }
}

fn install(engine: &Engine) -> Result<(), Error> {
    let missing = engine.missing();
    let debian: Vec<&str> = missing
        .iter()
        .filter_map(|source| match source {
            Source::Debian(package) => Some(*package),
            Source::CratesIo(..) => None,
        })
        .collect();
    if !debian.is_empty() {
        if !apt::allowed() {
            // A driver is useless without its browser.
            return Ok(());
        }
        println!(
            "Installing {} with apt-get, about a minute.",
            debian.join(", ")
        );
        apt::install(&debian)?;
    }
    missing.iter().try_for_each(|source| match source {
        Source::Debian(_) => Ok(()),
        Source::CratesIo(name, version) => Package {
            name,
            version: (*version).to_owned(),
            flags: &["--locked"],
            duration: "90 seconds",
        }
        .install(),
    })
}
