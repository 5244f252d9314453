//! The one place that waits.

use std::{fmt::Debug, time::Duration};

use tokio::time::{Instant, sleep};

use crate::outcome::{Outcome, Stop};

/// How long a condition may take. Longer than the page's own time-out of 15 s, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(40);

/// Time between two looks.
const PAUSE: Duration = Duration::from_millis(40);

/// Looks again and again until there is something to see, and gives that.
///
/// # Errors
///
/// When the patience is over; the message says what was awaited and how the last look failed, if it did.
pub(crate) async fn until<T>(
    awaited: &str,
    mut look: impl AsyncFnMut() -> Outcome<Option<T>>,
) -> Outcome<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        // A look may fail while a page is being replaced by the next one; only the last failure counts.
        let trouble = match look().await {
            Ok(Some(seen)) => return Ok(seen),
            Ok(None) => String::new(),
            Err(Stop::Failed(message)) => format!(" ({message})"),
            Err(skipped @ Stop::Skipped(_)) => return Err(skipped),
        };
        if Instant::now() > deadline {
            return Err(Stop::Failed(format!(
                "waited in vain for {awaited}{trouble}"
            )));
        }
        sleep(PAUSE).await;
    }
}

/// Waits until what is there is as expected; the message of a failure says what is there instead.
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
