use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast, closure::Closure};

/// A call that is still to come; dropping it cancels the call.
pub struct Timer(
    #[expect(dead_code, reason = "held for its drop, which cancels the call")] Timeout,
);

/// Calls `action` once, after this many milliseconds.
pub fn after(milliseconds: u32, action: impl FnOnce() + 'static) -> Timer {
    Timer(Timeout::new(milliseconds, action))
}

/// Calls `action` before the next frame is painted.
pub(super) fn at_next_frame(action: impl FnOnce() + 'static) {
    let action = Closure::once_into_js(action);
    if let Some(window) = web_sys::window() {
        // Without frames nothing is painted, so there is nothing to do.
        let _ = window.request_animation_frame(action.unchecked_ref());
    }
}

/// Calls `action` once the next frame has been painted.
pub(super) fn after_next_frame(action: impl FnOnce() + 'static) {
    at_next_frame(|| at_next_frame(action));
}
