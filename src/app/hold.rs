use std::any::Any;

use leptos::prelude::StoredValue;

/// Holds a listener, or whatever else ends when it is dropped, for as long as the app lives: until its owner is
/// cleaned up, after a panic, or the page is left.
pub(super) fn hold(guard: impl Sized + 'static) {
    hold_any(Box::new(guard));
}

// One copy of Leptos' code for all types of guard.
#[inline(never)]
fn hold_any(guard: Box<dyn Any>) {
    StoredValue::new_local(guard);
}
