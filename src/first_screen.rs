use leptos::prelude::{Owner, RwSignal};

use crate::{browser::Received, text::words, view};

/// What the app shows first, as HTML for index.html, so that an unbaked page shows it before the app runs.
pub fn first_screen() -> String {
    Owner::new().with(|| {
        let slow = RwSignal::new(false).read_only();
        let received = RwSignal::new(Received::default()).read_only();
        view::loading(words("en"), slow, received).to_html()
    })
}
