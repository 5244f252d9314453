use gloo_timers::callback::Timeout;

/// A call that is still to come; dropping it cancels the call.
pub struct Timer(
    #[expect(dead_code, reason = "held for its drop, which cancels the call")] Timeout,
);

/// Calls `action` once, after this many milliseconds.
pub fn after(milliseconds: u32, action: impl FnOnce() + 'static) -> Timer {
    Timer(Timeout::new(milliseconds, action))
}
