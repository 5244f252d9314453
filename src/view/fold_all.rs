use leptos::prelude::*;

use crate::text::Words;

/// One button that opens every section, or closes them when all are open.
pub(super) fn fold_all(
    words: &'static Words,
    all_open: ReadSignal<bool>,
    on_fold_all: fn(bool),
) -> AnyView {
    view! {
        <p class="fold-all">
            <button
                type="button"
                aria-expanded=move || if all_open.get() { "true" } else { "false" }
                on:click=move |_| on_fold_all(!all_open.get_untracked())
            >
                {move || if all_open.get() { words.hide_all } else { words.show_all }}
            </button>
        </p>
    }
    .into_any()
}
