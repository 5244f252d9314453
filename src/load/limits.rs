/// How long to wait for the next bytes before giving up, in seconds.
pub(super) const SILENT_SECONDS: u32 = 15;

/// How long loading takes before the page says so, in milliseconds.
pub(super) const SLOW_MILLISECONDS: u32 = 1000;
