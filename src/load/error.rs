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

    fn check(error: FetchError, may_pass: bool, waits_for_connection: bool) {
        let error = LoadError::from(error);
        let told = (error.may_pass(), error.waits_for_connection());
        assert_eq!(told, (may_pass, waits_for_connection), "{error:?}");
    }

    #[test]
    fn another_try_is_offered_only_where_it_may_help() {
        for (error, may_pass, waits_for_connection) in [
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
            check(error, may_pass, waits_for_connection);
        }
    }

    #[test]
    fn the_owner_is_told_where_each_problem_is() {
        let rejection = article::Article::from_json(b"{\"format\": 1, \"sections\": []}");
        let error = LoadError::Rejected(rejection.unwrap_err());
        assert!(
            error
                .for_owner()
                .contains(&"title: this field is missing".to_owned()),
            "{:?}",
            error.for_owner()
        );
    }
}
