//! Why a verb can fail. `main` prints the error, as a plain sentence.

use std::{fmt, io, path::PathBuf};

/// Why a verb failed.
#[derive(Debug)]
pub(crate) enum Error {
    /// The command line is wrong; the text says how.
    Usage(String),
    /// A program could not be started.
    Start {
        /// The program with its arguments.
        program: String,
        /// The system's error.
        cause: io::Error,
    },
    /// A program ran and failed; its own output says why.
    Failed {
        /// The program with its arguments.
        command: String,
    },
    /// A file could not be read or written.
    File {
        /// The file.
        path: PathBuf,
        /// The system's error.
        cause: io::Error,
    },
    /// A condition is not met; the text says which one and what to do.
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
