//! Words that the page shows or announces after it was made.

use gloo_timers::callback::Timeout;
use web_sys::{Document, Element};

use super::timer::after_next_frame;

/// How long words stand beside a button.
const SHOWN_MILLISECONDS: u32 = 2500;

/// Writes these words into the element with this id, if they are not there already.
pub fn set_text(id: &str, words: &str) {
    if let Some(element) = find(id)
        && element.text_content().as_deref() != Some(words)
    {
        element.set_text_content(Some(words));
    }
}

/// The same a moment later: screen readers announce only what is written into a place that they know already.
pub fn announce(id: &'static str, words: &'static str) {
    after_next_frame(move || set_text(id, words));
}

/// The text of the element with this id; empty where there is none.
pub fn text_of(id: &str) -> String {
    find(id)
        .and_then(|element| element.text_content())
        .unwrap_or_default()
}

/// Writes these words beside the button that the selector finds, in an attribute that the style shows, for a moment.
pub fn show_beside(button: &str, attribute: &'static str, words: &str) {
    let button = document().and_then(|document| document.query_selector(button).ok()?);
    let Some(button) = button else { return };
    // A button that takes no words still did what it says.
    let _ = button.set_attribute(attribute, words);
    Timeout::new(SHOWN_MILLISECONDS, move || {
        let _ = button.remove_attribute(attribute);
    })
    .forget();
}

fn find(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
