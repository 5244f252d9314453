//! Trunk, which bundles and serves the app.

use super::{package::Package, path};
use crate::{
    error::Error,
    process::{find, version},
};

/// Later releases need a newer compiler than the app.
const VERSION: &str = "0.21.14";
/// All releases that begin like this read our configuration the same way.
const LINE: &str = "0.21.";

/// Finds Trunk or installs it.
pub(super) fn ensure() -> Result<(), Error> {
    if ready() {
        return Ok(());
    }
    path::check_clear("trunk", VERSION)?;
    Package {
        name: "trunk",
        version: VERSION.to_owned(),
        // A debug build compiles in half the time and is fast enough.
        flags: &["--locked", "--debug"],
        duration: "3 minutes",
    }
    .install()?;
    path::check(ready(), "trunk")
}

fn ready() -> bool {
    let version = find("trunk").as_deref().and_then(version);
    version.is_some_and(|version| version.starts_with(LINE))
}
