//! Waiting for a condition. Nothing else in this crate waits.

use std::{fmt::Debug, time::Duration};

use tokio::time::{Instant, sleep};

use crate::outcome::{Outcome, Stop};

/// Longer than the page's own time-out of 15 s, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(40);

/// The time between two attempts at first.
const PAUSE: Duration = Duration::from_millis(40);

/// Later pauses are this part of the time already waited, because each look takes time from the other browsers, and at
/// most [`LONGEST_PAUSE`].
const SHARE: u32 = 5;

const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// Calls `look` until it returns something.
///
/// # Errors
///
/// After [`PATIENCE`]. The message says what was awaited and how the last attempt failed.
pub(crate) async fn until<T>(
    awaited: &str,
    mut look: impl AsyncFnMut() -> Outcome<Option<T>>,
) -> Outcome<T> {
    let start = Instant::now();
    loop {
        // An attempt may fail while the browser moves from one page to the next, so only the last failure counts.
        let trouble = match look().await {
            Ok(Some(seen)) => return Ok(seen),
            Ok(None) => String::new(),
            Err(Stop::Failed(message)) => format!(" ({message})"),
            Err(skipped @ Stop::Skipped(_)) => return Err(skipped),
        };
        let waited = start.elapsed();
        if waited > PATIENCE {
            return Err(Stop::Failed(format!(
                "waited in vain for {awaited}{trouble}"
            )));
        }
        sleep((waited / SHARE).clamp(PAUSE, LONGEST_PAUSE)).await;
    }
}

/// Waits until `look` returns what is expected. A failure says what it returned instead.
pub(crate) async fn until_is<T: Debug>(
    awaited: &str,
    mut look: impl AsyncFnMut() -> Outcome<T>,
    expected: impl Fn(&T) -> bool,
) -> Outcome {
    until(awaited, async || {
        let seen = look().await?;
        if expected(&seen) {
            Ok(Some(()))
        } else {
            Err(format!("there is {seen:?}").into())
        }
    })
    .await
}

/// Waits until the condition holds.
pub(crate) async fn until_true(
    awaited: &str,
    mut condition: impl AsyncFnMut() -> Outcome<bool>,
) -> Outcome {
    until(awaited, async || Ok(condition().await?.then_some(()))).await
}
