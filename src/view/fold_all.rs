use leptos::prelude::*;

use super::context::Context;
use crate::element::{Element, element};

/// A button that opens all sections, or closes them if all are open. `folds.js` does so, with or without the app.
pub(super) fn fold_all(context: Context) -> Element {
    let all_open = context.state.all_open;
    let words = context.words;
    // Each says what a press does. The style shows one of them, by `aria-expanded`.
    let button = element("button")
        .attr("type", "button")
        .attr("aria-expanded", move || all_open.get().to_string())
        .child(
            element("span")
                .class("fold-all-show")
                .child(words.show_all()),
        )
        .child(
            element("span")
                .class("fold-all-hide")
                .child(words.hide_all()),
        );
    element("p").class("fold-all").child(button)
}
