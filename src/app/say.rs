//! What the interface says after the page has loaded, in the language that it says it in.

use crate::{browser, element::Said};

/// Sets the text of the element with this id.
pub(super) fn say(id: &str, said: &Said) {
    browser::set_language(id, said.language());
    browser::set_text(id, said.text());
}

/// Sets the text of a live region, so that screen readers announce it.
pub(super) fn announce(id: &'static str, said: Said) {
    browser::after_next_frame(move || say(id, &said));
}
