//! Installing a program from crates.io: prebuilt if cargo-binstall is installed, otherwise compiled.

use crate::{
    error::Error,
    process::{command, find, run},
};

/// A program on crates.io.
pub(super) struct Package {
    /// Its name there.
    pub(super) name: &'static str,
    /// The exact version.
    pub(super) version: String,
    /// More arguments for `cargo install`.
    pub(super) flags: &'static [&'static str],
    /// How long it takes to compile on two cores.
    pub(super) duration: &'static str,
}

impl Package {
    /// Installs it into `$CARGO_HOME/bin`, replacing any other version.
    pub(super) fn install(&self) -> Result<(), Error> {
        if self.prebuilt() {
            return Ok(());
        }
        println!(
            "Installing {} {} with cargo install, about {} on two cores.",
            self.name, self.version, self.duration
        );
        run(command("cargo")
            .args(["install", self.name, "--version", &self.version, "--force"])
            .args(self.flags)
            .env_remove("CARGO_TARGET_DIR"))
    }

    fn prebuilt(&self) -> bool {
        let Some(binstall) = find("cargo-binstall") else {
            return false;
        };
        println!(
            "Installing {} {} with cargo-binstall, about a minute.",
            self.name, self.version
        );
        let package = format!("{}@{}", self.name, self.version);
        let done = run(command(binstall).args([
            "--no-confirm",
            "--force",
            "--disable-strategies",
            "compile",
            &package,
        ]));
        if done.is_err() {
            println!("There is no prebuilt {} for this machine.", self.name);
        }
        done.is_ok()
    }
}
