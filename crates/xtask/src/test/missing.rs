use std::env;

/// What becomes of tests whose browser or packages are missing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// They fail, as in CI.
    Fails,
    /// They are skipped.
    Skipped,
}

impl Missing {
    /// CI services set the variable `CI`.
    pub(super) fn from_environment() -> Self {
        if env::var("CI").is_ok_and(|value| value == "true") {
            Self::Fails
        } else {
            Self::Skipped
        }
    }
}
