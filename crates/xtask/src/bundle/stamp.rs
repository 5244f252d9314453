//! What the last build was made of, and what it made.

use std::{fs, io::ErrorKind, path::PathBuf};

use super::digest::Digest;
use crate::{error::Error, files, workspace};

/// Two digests. The second tells when somebody has changed or removed what was built.
#[derive(PartialEq)]
pub(super) struct Stamp {
    inputs: u64,
    outputs: u64,
}

impl Stamp {
    /// The stamp of the sites as they are, if they were made of these inputs.
    pub(super) fn of_outputs(inputs: u64) -> Result<Self, Error> {
        let mut digest = Digest::default();
        for folder in [workspace::dist(), workspace::unbaked()] {
            digest.add(folder.is_dir());
            if folder.is_dir() {
                digest.add_folder(&folder, |_| false)?;
            }
        }
        let outputs = digest.finish();
        Ok(Self { inputs, outputs })
    }

    /// The stamp of the last build that succeeded.
    pub(super) fn read() -> Option<Self> {
        let text = fs::read_to_string(file()).ok()?;
        let (inputs, outputs) = text.trim().split_once(' ')?;
        Some(Self {
            inputs: inputs.parse().ok()?,
            outputs: outputs.parse().ok()?,
        })
    }

    pub(super) fn write(&self) -> Result<(), Error> {
        let text = format!("{} {}\n", self.inputs, self.outputs);
        fs::write(file(), text).map_err(|cause| files::at(&file(), cause))
    }

    pub(super) fn remove() -> Result<(), Error> {
        match fs::remove_file(file()) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => Err(files::at(&file(), cause)),
            _ => Ok(()),
        }
    }
}

fn file() -> PathBuf {
    workspace::root().join("target/bundle.stamp")
}
