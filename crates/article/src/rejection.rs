use std::fmt;

use crate::format::FORMAT;
use crate::problem::Problem;

/// Why a file is not shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Rejection {
    /// The file is larger than [`MAX_BYTES`](crate::MAX_BYTES).
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The file holds more values than [`MAX_VALUES`](crate::MAX_VALUES).
    TooMany {
        /// The limit, in JSON values.
        limit: usize,
    },
    /// The bytes are not UTF-8 text.
    NotUtf8 {
        /// How many bytes are good.
        position: usize,
    },
    /// The text is not JSON.
    Syntax {
        /// Counted from 1.
        line: usize,
        /// In characters, counted from 1; 0 is the end of the line before.
        column: usize,
        /// What the parser met, without the position.
        message: String,
    },
    /// Arrays and objects are nested deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    TooDeep {
        /// Counted from 1.
        line: usize,
        /// In characters, counted from 1.
        column: usize,
    },
    /// The file is written in a later version of the format.
    NewerFormat {
        /// The version it names.
        found: u64,
    },
    /// The file is JSON but not an article. Never empty.
    Invalid(Vec<Problem>),
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => {
                let megabytes = limit / (1024 * 1024);
                write!(f, "the file is larger than {megabytes} MB")
            }
            Self::TooMany { limit } => {
                write!(f, "the file holds more than {limit} JSON values")
            }
            Self::NotUtf8 { position } => {
                write!(f, "the file is not UTF-8 text: byte {position} is wrong")
            }
            Self::Syntax {
                line,
                column,
                message,
            } => write!(f, "line {line}, column {column}: {message}"),
            Self::TooDeep { line, column } => {
                write!(f, "line {line}, column {column}: nested too deep")
            }
            Self::NewerFormat { found } => write!(
                f,
                "this article has format {found}; this reader knows format {FORMAT}"
            ),
            Self::Invalid(problems) => {
                for (position, problem) in problems.iter().enumerate() {
                    if position > 0 {
                        f.write_str("\n")?;
                    }
                    problem.fmt(f)?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for Rejection {}
