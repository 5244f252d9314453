use std::rc::Rc;

use super::listener::{Listener, on_window};

/// Calls `callback` when the reader leaves the page or hides it, possibly for good.
pub fn on_leave(callback: impl Fn() + 'static) -> Vec<Listener> {
    let callback = Rc::new(callback);
    let listeners = ["pagehide", "visibilitychange"]
        .into_iter()
        .filter_map(|event| {
            let callback = Rc::clone(&callback);
            on_window(event, move || callback())
        });
    listeners.collect()
}
