use leptos::prelude::{Owner, RwSignal};

use crate::{browser::Received, text::Words, view};

/// What the app shows first, as HTML for index.html, so that an unbaked page shows it before the app runs.
pub fn first_screen(words: &'static Words) -> String {
    Owner::new().with(|| {
        let slow = RwSignal::new(false).read_only();
        let received = RwSignal::new(Received::default()).read_only();
        view::loading(words, slow, received).to_html()
    })
}
