use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    AbortController, AddEventListenerOptions, Element, Event, EventTarget, HtmlInputElement,
    HtmlSelectElement, HtmlTextAreaElement,
};

use super::page::mark;

thread_local! {
    /// Ends every listener at once.
    static LISTENING: Option<AbortController> = AbortController::new().ok();
}

/// Listens until it is dropped.
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    callback: Closure<dyn FnMut(Event)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Nothing is left to do where the browser refuses: the page is going away.
        let _ = self.target.remove_event_listener_with_callback_and_bool(
            self.event,
            self.callback.as_ref().unchecked_ref(),
            true,
        );
    }
}

/// Calls `callback` for each `event` of the window, until the listener is dropped.
pub fn listen_window(
    event: &'static str,
    mut callback: impl FnMut() + 'static,
) -> Option<Listener> {
    let window = web_sys::window()?;
    listen(window.into(), event, move |_| callback())
}

/// Calls `callback` with what the field holds, for each `event` of it; a field is also the button of a group.
pub fn listen_field(
    field: Element,
    event: &'static str,
    callback: impl Fn(String) + 'static,
) -> Option<Listener> {
    listen(field.clone().into(), event, move |_| {
        callback(value(&field));
    })
}

fn value(field: &Element) -> String {
    let input = field.dyn_ref::<HtmlInputElement>();
    let area = field.dyn_ref::<HtmlTextAreaElement>();
    let choice = field.dyn_ref::<HtmlSelectElement>();
    input
        .map(HtmlInputElement::value)
        .or_else(|| area.map(HtmlTextAreaElement::value))
        .or_else(|| choice.map(HtmlSelectElement::value))
        .unwrap_or_default()
}

/// Listens on the way down, so that events that do not bubble, such as `toggle`, are heard on an ancestor.
pub(super) fn listen(
    target: EventTarget,
    event: &'static str,
    callback: impl FnMut(Event) + 'static,
) -> Option<Listener> {
    let callback = Closure::<dyn FnMut(Event)>::new(callback);
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    LISTENING.with(|listening| {
        if let Some(listening) = listening {
            options.set_signal(&listening.signal());
        }
    });
    target
        .add_event_listener_with_callback_and_add_event_listener_options(
            event,
            callback.as_ref().unchecked_ref(),
            &options,
        )
        .ok()?;
    Some(Listener {
        target,
        event,
        callback,
    })
}

/// Makes a panic the end of the app alone: the page then follows its links and opens its sections by itself, and
/// what only the app could do is hidden.
pub fn stop_listening_on_panic() {
    std::panic::set_hook(Box::new(|panic| {
        LISTENING.with(|listening| {
            if let Some(listening) = listening {
                listening.abort();
            }
        });
        mark("data-live", false);
        web_sys::console::error_1(&format!("Unfold stopped: {panic}").into());
    }));
}
