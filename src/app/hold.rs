use leptos::prelude::StoredValue;

/// Holds a listener, or whatever else ends when it is dropped, for as long as the app lives: until its owner is
/// cleaned up, after a panic, or the page is left.
pub(super) fn hold(guard: impl Sized + 'static) {
    StoredValue::new_local(guard);
}
