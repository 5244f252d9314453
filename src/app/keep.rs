use leptos::{prelude::*, task::spawn_local};

use crate::{browser, view::Keeping};

/// Finds out whether the site is kept on this device; where it can be, that is offered from now on.
#[cfg(feature = "hydrate")]
pub(super) fn find_out(keeping: RwSignal<Keeping>) {
    spawn_local(async move {
        if let Some(kept) = browser::is_kept().await {
            if kept {
                keeping.set(Keeping::Kept);
            }
            browser::mark("data-can-keep", true);
        }
    });
}

/// Keeps the site on this device by the worker that baking wrote beside the page, or forgets it.
pub(super) fn keep(wanted: bool, keeping: RwSignal<Keeping>) {
    keeping.set(Keeping::Changing);
    spawn_local(async move {
        let done = match (wanted, browser::worker()) {
            (true, Some(worker)) => browser::keep(&worker).await,
            (true, None) => false,
            (false, _) => browser::forget().await,
        };
        keeping.set(match (wanted, done) {
            (true, true) => Keeping::Kept,
            (true, false) => Keeping::Failed,
            (false, true) => Keeping::Forgotten,
            (false, false) => Keeping::Kept,
        });
    });
}
