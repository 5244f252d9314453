//! How a step ends: it went as described, it did not, or it cannot be tried here.

use std::fmt::Display;

/// What a step gives, or why the row stops there.
pub(crate) type Outcome<T = ()> = Result<T, Stop>;

/// Why a row stopped before its last step.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The page, or a tool, did something else than the row says.
    Failed(String),
    /// Something that the row needs is not on this machine, or not in this engine.
    Skipped(String),
}

impl<M: Display> From<M> for Stop {
    fn from(message: M) -> Self {
        Self::Failed(message.to_string())
    }
}

/// Stops the row with this message unless the condition holds.
pub(crate) fn ensure(condition: bool, message: impl FnOnce() -> String) -> Outcome {
    if condition {
        Ok(())
    } else {
        Err(Stop::Failed(message()))
    }
}

/// Adds the state of the page to a failure.
pub(crate) fn in_state(state: &str, found: Outcome) -> Outcome {
    found.map_err(|stop| match stop {
        Stop::Failed(found) => Stop::Failed(format!("{state}: {found}")),
        skipped @ Stop::Skipped(_) => skipped,
    })
}
