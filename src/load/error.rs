use article::Rejection;

use crate::{browser::FetchError, text::Failure};

use super::SILENT_SECONDS;

/// Why there is no article, with its cause.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadError {
    /// It could not be fetched.
    Fetch(FetchError),
    /// What came is a web page, as hosts send for addresses that they do not know.
    WebPage,
    /// What came is not a valid article.
    Rejected(Rejection),
}

impl From<FetchError> for LoadError {
    fn from(error: FetchError) -> Self {
        Self::Fetch(error)
    }
}

impl LoadError {
    /// The failure as the reader should understand it.
    pub fn failure(&self) -> Failure {
        match self {
            Self::Fetch(FetchError::Unreachable) => Failure::Unreachable,
            Self::Fetch(FetchError::TimedOut) => Failure::TimedOut(SILENT_SECONDS),
            Self::Fetch(FetchError::Status(status)) => Failure::Status(*status),
            Self::Fetch(FetchError::OtherOrigin) => Failure::OtherOrigin,
            Self::Fetch(FetchError::TooLarge) => Failure::TooLarge,
            Self::WebPage => Failure::WebPage,
            Self::Rejected(rejection) => match rejection {
                Rejection::TooLarge { .. } => Failure::TooLarge,
                Rejection::TooDeep { .. } => Failure::TooDeep,
                Rejection::NotUtf8 { .. } | Rejection::Syntax { .. } => Failure::Damaged,
                Rejection::NewerFormat { found } => Failure::NewerFormat {
                    found: *found,
                    known: article::FORMAT,
                },
                Rejection::Invalid(_) => Failure::Invalid,
            },
        }
    }

    /// Whether another try, with nothing else changed, may help.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Fetch(FetchError::Unreachable | FetchError::TimedOut) => true,
            // Request time-out, too early, too many requests, and the server's own faults.
            Self::Fetch(FetchError::Status(status)) => {
                matches!(status, 408 | 425 | 429 | 500..=599)
            }
            Self::Fetch(FetchError::OtherOrigin | FetchError::TooLarge)
            | Self::WebPage
            | Self::Rejected(_) => false,
        }
    }

    /// Whether to try again without being asked once there is a connection.
    pub fn waits_for_connection(&self) -> bool {
        matches!(
            self,
            Self::Fetch(FetchError::Unreachable | FetchError::TimedOut)
        )
    }

    /// What the site's owner needs to know to mend it, one line each.
    pub fn for_owner(&self) -> Vec<String> {
        match self {
            Self::Fetch(_) | Self::WebPage => Vec::new(),
            Self::Rejected(Rejection::Invalid(problems)) => problems
                .iter()
                .map(|problem| format!("{}: {}", problem.path(), problem.message()))
                .collect(),
            Self::Rejected(rejection) => vec![rejection.to_string()],
        }
    }
}
