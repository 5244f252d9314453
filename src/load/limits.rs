use article::MAX_BYTES;

use crate::browser::Limits;

/// How long to wait for the next bytes before giving up, in seconds.
pub(super) const SILENT_SECONDS: u32 = 15;

/// How long loading takes before the page says so, in milliseconds.
pub(super) const SLOW_MILLISECONDS: u32 = 1000;

/// When to give up on a file.
pub(super) const LIMITS: Limits = Limits {
    bytes: MAX_BYTES,
    silent_seconds: SILENT_SECONDS,
};
