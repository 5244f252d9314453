//! What can go wrong in a verb, each told once, at the edge, as a plain sentence.

use std::{fmt, io, path::PathBuf};

/// Why a verb stopped.
#[derive(Debug)]
pub(crate) enum Error {
    /// The command line asks for something that does not exist.
    Usage(String),
    /// A program could not be started at all.
    Start {
        /// The program as it was called.
        program: String,
        /// What the system said.
        cause: io::Error,
    },
    /// A program ran and said that it failed; its own output says why.
    Failed {
        /// The program with its arguments.
        command: String,
    },
    /// A file could not be read or written.
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// A condition of the work is not met; the sentence says which and what to do.
    Unmet(String),
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) | Self::Unmet(text) => out.write_str(text),
            Self::Start { program, cause } => {
                write!(out, "`{program}` could not be started: {cause}.")
            }
            Self::Failed { command } => {
                write!(out, "`{command}` failed; its output above says why.")
            }
            Self::File { path, cause } => write!(out, "{}: {cause}.", path.display()),
        }
    }
}
