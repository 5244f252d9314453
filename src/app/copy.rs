use crate::{browser, text::Words};

/// Copies what the reader's buttons are for, and says beside the button that it is done.
pub(super) fn follow(words: &'static Words) {
    std::mem::forget((
        browser::on_press_of("data-copy", move |part| copy_link(part, words)),
        browser::on_press_of("data-copy-text", move |id| copy_text(&id, words)),
    ));
}

/// Copies the address of a part.
fn copy_link(part: String, words: &'static Words) {
    let address = format!("{}#{part}", browser::page_address());
    browser::copy(address, move |copied| {
        let said = match copied {
            true => words.link_copied,
            false => {
                browser::show_in_address(&part);
                words.link_in_address
            }
        };
        say(&format!("[data-copy=\"{part}\"]"), said);
    });
}

/// Copies the text of the element with this id.
fn copy_text(id: &str, words: &'static Words) {
    let button = format!("[data-copy-text=\"{id}\"]");
    browser::copy(browser::text_of(id), move |copied| {
        say(
            &button,
            match copied {
                true => words.text_copied,
                false => words.copy_failed,
            },
        );
    });
}

fn say(button: &str, said: &'static str) {
    browser::say_beside(button, said);
    // Screen readers tell the same words a second time only if they had gone.
    browser::say("said", "");
    browser::say_soon("said", said);
}
