use super::say::announce;
use crate::{
    browser::{self, Press},
    element::Said,
    marks::{COPY, COPY_TEXT, SAID, SAID_BESIDE},
    text::Words,
};

/// If a copy button was pressed, copies its text and confirms it beside the button.
pub(super) fn on_press(press: &Press, words: &'static Words) {
    if let Some(part) = press.attr(COPY) {
        copy_link(part, words);
    }
    if let Some(id) = press.attr(COPY_TEXT) {
        copy_text(&id, words);
    }
}

/// Copies the address of a part.
fn copy_link(part: String, words: &'static Words) {
    let address = format!("{}#{part}", browser::page_address());
    browser::copy(address, move |copied| {
        let said = if copied {
            words.link_copied()
        } else {
            browser::show_in_address(&part);
            words.link_in_address()
        };
        say(&format!("[{COPY}=\"{part}\"]"), said);
    });
}

/// Copies the text of the element with this id.
fn copy_text(id: &str, words: &'static Words) {
    let button = format!("[{COPY_TEXT}=\"{id}\"]");
    browser::copy(browser::text_of(id), move |copied| {
        say(
            &button,
            if copied {
                words.text_copied()
            } else {
                words.copy_failed()
            },
        );
    });
}

fn say(button: &str, said: Said) {
    browser::show_beside(button, SAID_BESIDE, said.text(), said.language());
    // Screen readers repeat the same words only if they were cleared in between.
    browser::set_text(SAID, "");
    announce(SAID, said);
}
