use std::any::Any;

use leptos::prelude::{LocalStorage, StoredValue};

/// A listener, or whatever else ends when it is dropped. Disposing of this drops it.
pub(super) type Held = StoredValue<Box<dyn Any>, LocalStorage>;

/// Holds a guard for as long as the app lives: until its owner is cleaned up after a panic, or the page is left.
pub(super) fn hold(guard: impl Sized + 'static) -> Held {
    hold_any(Box::new(guard))
}

// One copy of Leptos' code for all types of guard.
#[inline(never)]
fn hold_any(guard: Box<dyn Any>) -> Held {
    StoredValue::new_local(guard)
}
