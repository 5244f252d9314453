use article::Rejection;

use crate::{browser::FetchError, failure::Failure};

use super::limits::SILENT_SECONDS;

/// Why an article could not be loaded.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadError {
    /// The fetch failed.
    Fetch(FetchError),
    /// The response is a web page, which many hosts send for unknown addresses.
    WebPage,
    /// The file is not a valid article.
    Rejected(Rejection),
}

impl From<FetchError> for LoadError {
    fn from(error: FetchError) -> Self {
        Self::Fetch(error)
    }
}

impl LoadError {
    /// What to tell the reader.
    pub fn failure(&self) -> Failure {
        match self {
            Self::Fetch(FetchError::Unreachable) => Failure::Unreachable,
            Self::Fetch(FetchError::TimedOut) => Failure::TimedOut(SILENT_SECONDS),
            Self::Fetch(FetchError::Status(status)) => Failure::Status(*status),
            Self::Fetch(FetchError::OtherOrigin) => Failure::OtherOrigin,
            Self::Fetch(FetchError::TooLarge) => Failure::TooLarge,
            Self::WebPage => Failure::WebPage,
            Self::Rejected(rejection) => match rejection {
                Rejection::TooLarge { .. } | Rejection::TooMany { .. } => Failure::TooLarge,
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

    /// Whether trying again may help although nothing else has changed.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Fetch(FetchError::Unreachable | FetchError::TimedOut) => true,
            // Request timeout, too early, too many requests, server errors.
            Self::Fetch(FetchError::Status(status)) => {
                matches!(status, 408 | 425 | 429 | 500..=599)
            }
            Self::Fetch(FetchError::OtherOrigin | FetchError::TooLarge)
            | Self::WebPage
            | Self::Rejected(_) => false,
        }
    }

    /// Whether to retry automatically once the browser is online again.
    pub fn waits_for_connection(&self) -> bool {
        matches!(
            self,
            Self::Fetch(FetchError::Unreachable | FetchError::TimedOut)
        )
    }

    /// What the site's owner needs to fix the file, one problem per line.
    pub fn diagnostics(&self) -> Vec<String> {
        match self {
            Self::Fetch(_) | Self::WebPage => Vec::new(),
            Self::Rejected(Rejection::Invalid(problems)) => {
                problems.iter().map(ToString::to_string).collect()
            }
            Self::Rejected(rejection) => vec![rejection.to_string()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(error: FetchError, is_retryable: bool, waits_for_connection: bool) {
        let error = LoadError::from(error);
        let actual = (error.is_retryable(), error.waits_for_connection());
        assert_eq!(actual, (is_retryable, waits_for_connection), "{error:?}");
    }

    #[test]
    fn only_failures_that_may_pass_are_retryable() {
        for (error, is_retryable, waits_for_connection) in [
            (FetchError::Unreachable, true, true),
            (FetchError::TimedOut, true, true),
            (FetchError::Status(403), false, false),
            (FetchError::Status(404), false, false),
            (FetchError::Status(429), true, false),
            (FetchError::Status(500), true, false),
            (FetchError::Status(503), true, false),
            (FetchError::OtherOrigin, false, false),
            (FetchError::TooLarge, false, false),
        ] {
            check(error, is_retryable, waits_for_connection);
        }
    }

    #[test]
    fn diagnostics_say_where_each_problem_is() {
        let rejection = article::Article::from_json(b"{\"format\": 1, \"sections\": []}");
        let error = LoadError::Rejected(rejection.unwrap_err());
        assert!(
            error
                .diagnostics()
                .contains(&"title: this field is missing".to_owned()),
            "{:?}",
            error.diagnostics()
        );
    }
}
