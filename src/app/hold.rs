use std::any::Any;

use leptos::prelude::{LocalStorage, StoredValue};

/// A listener or another guard, released when this is disposed of.
pub(super) type Held = StoredValue<Box<dyn Any>, LocalStorage>;

/// Keeps a guard until the app's owner is cleaned up (after a panic) or the page is left.
pub(super) fn hold(guard: impl Sized + 'static) -> Held {
    hold_any(Box::new(guard))
}

// One copy of Leptos' code for all types of guard, for the sake of size.
#[inline(never)]
fn hold_any(guard: Box<dyn Any>) -> Held {
    StoredValue::new_local(guard)
}
