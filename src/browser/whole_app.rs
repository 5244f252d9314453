//! How the two apps of a baked page take turns: events of the window, which the script in `index.html` hears too.

use web_sys::Event;

use super::listener::{Listener, on_window};

/// Asks the page's script for the whole app.
const WANTED: &str = "unfold-wanted";
/// From the script: the whole app could not be loaded.
const MISSING: &str = "unfold-missing";
/// From the whole app: it takes the page over now.
const TAKEN: &str = "unfold-taken";

/// Starts the whole app beside this one.
pub fn start_whole_app() {
    dispatch(WANTED);
}

/// Calls `end` when the whole app takes the page over, and `on_missing` if it could not be loaded.
pub fn on_whole_app(
    end: impl FnMut() + 'static,
    on_missing: impl FnMut() + 'static,
) -> [Option<Listener>; 2] {
    [on_window(TAKEN, end), on_window(MISSING, on_missing)]
}

/// Ends the app that has made the page live so far.
pub fn end_other_app() {
    dispatch(TAKEN);
}

fn dispatch(event: &str) {
    // Neither fails: it is an event of ours, not one that is being dispatched.
    if let Some((window, event)) = web_sys::window().zip(Event::new(event).ok()) {
        let _ = window.dispatch_event(&event);
    }
}
