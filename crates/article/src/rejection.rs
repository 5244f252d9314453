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
    /// The file has more values than [`MAX_VALUES`](crate::MAX_VALUES).
    TooMany {
        /// The limit, in JSON values.
        limit: usize,
    },
    /// The bytes are not UTF-8 text.
    NotUtf8 {
        /// How many bytes are valid.
        position: usize,
    },
    /// The text is not JSON.
    Syntax {
        /// Counted from 1.
        line: usize,
        /// In characters, counted from 1; 0 is the end of the line before.
        column: usize,
        /// The parser's message, without the position.
        message: String,
    },
    /// Arrays and objects are nested deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    TooDeep {
        /// Counted from 1.
        line: usize,
        /// In characters, counted from 1.
        column: usize,
    },
    /// The file is in a newer version of the format.
    NewerFormat {
        /// The version that it states.
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
                write!(f, "the file has more than {limit} JSON values")
            }
            Self::NotUtf8 { position } => {
                write!(f, "the file is not UTF-8 text: invalid at byte {position}")
            }
            Self::Syntax {
                line,
                column,
                message,
            } => write!(f, "line {line}, column {column}: {message}"),
            Self::TooDeep { line, column } => {
                write!(f, "line {line}, column {column}: nested too deeply")
            }
            Self::NewerFormat { found } => write!(
                f,
                "this article has format {found}, but this reader only knows format {FORMAT}"
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
