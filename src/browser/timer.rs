use gloo_timers::callback::Timeout;

/// A call that is still to come; dropping it cancels the call.
pub struct Timer(
    #[expect(dead_code, reason = "held for its drop, which cancels the call")] Timeout,
);

/// Calls `action` once, after this many milliseconds.
pub fn after(milliseconds: u32, action: impl FnOnce() + 'static) -> Timer {
    Timer(Timeout::new(milliseconds, action))
}

/// Calls `action` once the browser has done its own part of the present event.
pub(super) fn soon(action: impl FnOnce() + 'static) {
    // A call that comes in a moment is never taken back, and frees itself.
    Timeout::new(0, action).forget();
}
