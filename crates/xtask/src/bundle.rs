//! The built site: dist/ for publishing, and the same without the article in its page, for tests.

mod apps;
mod compress;
mod digest;
mod inputs;
mod stamp;

use std::fs;

pub(crate) use apps::{App, Apps};
pub(crate) use compress::transfer_size;
use stamp::Stamp;

use crate::{error::Error, files, post_build::UNBAKED_FOLDER, process, workspace};

/// Builds both, unless both already come from the files and tools as they are now.
pub(crate) fn ensure() -> Result<(), Error> {
    let inputs = inputs::digest()?;
    if Stamp::read() == Some(Stamp::of_outputs(inputs)?) {
        println!("dist/ is up to date.");
        return Ok(());
    }
    Stamp::remove()?;
    build()?;
    // What changed during the build may have come too late for it.
    if inputs::digest()? == inputs {
        Stamp::of_outputs(inputs)?.write()?;
    }
    Ok(())
}

fn build() -> Result<(), Error> {
    let unbaked = workspace::unbaked();
    if unbaked.exists() {
        fs::remove_dir_all(&unbaked).map_err(|cause| files::at(&unbaked, cause))?;
    }
    process::run(
        process::trunk("build")
            .arg("--release")
            .env(UNBAKED_FOLDER, &unbaked),
    )?;
    compress::all(&workspace::dist())
}
