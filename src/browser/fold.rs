use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlDetailsElement};

use super::{
    listener::{Listener, on},
    timer::once_a_frame,
};

/// Opens all `details` that match the selector.
pub fn open_all(selector: &str) {
    folds(selector).for_each(|fold| fold.set_open(true));
}

/// Calls `on_change` with whether all `details` that match the selector are open, now and after each change.
pub fn watch_folds(selector: &'static str, on_change: impl Fn(bool) + 'static) -> Option<Listener> {
    on_change(all_open(selector));
    // "Show all" fires one event per section.
    let update = once_a_frame(move || on_change(all_open(selector)));
    on(document()?.into(), "toggle", move |_| update())
}

fn all_open(selector: &str) -> bool {
    let mut folds = folds(selector).peekable();
    folds.peek().is_some() && folds.all(|fold| fold.open())
}

/// The state of a section's `details`, identified in a way that survives a new version of the page.
pub(super) struct Fold {
    /// The section's id.
    pub(super) id: String,
    /// Whether it is open.
    pub(super) is_open: bool,
}

impl Fold {
    pub(super) fn of(fold: &HtmlDetailsElement) -> Self {
        Self {
            id: fold
                .last_element_child()
                .map(|body| body.id())
                .unwrap_or_default(),
            is_open: fold.open(),
        }
    }
}

pub(super) fn folds(selector: &str) -> impl Iterator<Item = HtmlDetailsElement> + use<> {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    let count = found.as_ref().map_or(0, |found| found.length());
    (0..count).filter_map(move |index| found.as_ref()?.item(index)?.dyn_into().ok())
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
