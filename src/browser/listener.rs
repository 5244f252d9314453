use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// An event listener, removed when this is dropped.
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    callback: Closure<dyn FnMut(Event)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        // If it fails, the page is going away anyway.
        let _ = self.target.remove_event_listener_with_callback_and_bool(
            self.event,
            self.callback.as_ref().unchecked_ref(),
            true,
        );
    }
}

/// Calls `callback` for each such event of the window.
pub fn on_window(event: &'static str, mut callback: impl FnMut() + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    on(window.into(), event, move |_| callback())
}

/// Listens in the capture phase, so that an ancestor also hears events that do not bubble, such as `toggle`.
pub(super) fn on(
    target: EventTarget,
    event: &'static str,
    callback: impl FnMut(Event) + 'static,
) -> Option<Listener> {
    on_boxed(target, event, Box::new(callback))
}

// One copy of this code for all types of callback, for the sake of size.
#[inline(never)]
fn on_boxed(
    target: EventTarget,
    event: &'static str,
    callback: Box<dyn FnMut(Event)>,
) -> Option<Listener> {
    let callback = Closure::wrap(callback);
    target
        .add_event_listener_with_callback_and_bool(event, callback.as_ref().unchecked_ref(), true)
        .ok()?;
    Some(Listener {
        target,
        event,
        callback,
    })
}
