//! Text that the page shows or announces after it has loaded.

use gloo_timers::callback::Timeout;
use web_sys::{Document, Element};

/// How long a message stays beside a button.
const SHOWN_MILLISECONDS: u32 = 2500;

/// Sets the text of the element with this id, unless it has that text already.
pub fn set_text(id: &str, words: &str) {
    if let Some(element) = find(id)
        && element.text_content().as_deref() != Some(words)
    {
        element.set_text_content(Some(words));
    }
}

/// Sets or removes the language of the element with this id.
pub fn set_language(id: &str, lang: Option<&str>) {
    if let Some(element) = find(id) {
        mark_language(&element, lang);
    }
}

/// The text of the element with this id; empty if there is no such element.
pub fn text_of(id: &str) -> String {
    find(id)
        .and_then(|element| element.text_content())
        .unwrap_or_default()
}

/// Whether the element with this id exists and has no `hidden`.
pub fn is_shown(id: &str) -> bool {
    find(id).is_some_and(|element| !element.has_attribute("hidden"))
}

/// Shows a message in this language beside a button for a moment, through an attribute that the style displays.
pub fn show_beside(button: &str, attribute: &'static str, words: &str, lang: Option<&str>) {
    let button = document().and_then(|document| document.query_selector(button).ok()?);
    let Some(button) = button else { return };
    mark_language(&button, lang);
    // If it fails, the button's action has still been done.
    let _ = button.set_attribute(attribute, words);
    Timeout::new(SHOWN_MILLISECONDS, move || {
        let _ = button.remove_attribute(attribute);
    })
    .forget();
}

pub(super) fn mark_language(element: &Element, lang: Option<&str>) {
    // Neither fails with the name of an attribute that exists.
    let _ = match lang {
        Some(lang) => element.set_attribute("lang", lang),
        None => element.remove_attribute("lang"),
    };
}

fn find(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
