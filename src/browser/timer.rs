use std::{cell::Cell, rc::Rc};

use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast, closure::Closure};

/// A pending call. Dropping it cancels the call.
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
        // If there are no frames, there is nothing to do.
        let _ = window.request_animation_frame(action.unchecked_ref());
    }
}

/// Calls `action` once the next frame has been painted.
pub fn after_next_frame(action: impl FnOnce() + 'static) {
    at_next_frame(|| at_next_frame(action));
}

/// Returns a function that calls `action` before the next frame, at most once per frame.
pub(super) fn once_a_frame(action: impl Fn() + 'static) -> impl Fn() + Clone + 'static {
    let action = Rc::new(action);
    let waiting = Rc::new(Cell::new(false));
    move || {
        if !waiting.replace(true) {
            let (action, waiting) = (Rc::clone(&action), Rc::clone(&waiting));
            at_next_frame(move || {
                waiting.set(false);
                action();
            });
        }
    }
}
