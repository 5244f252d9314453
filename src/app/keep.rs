use leptos::{prelude::*, task::spawn_local};

use crate::{browser, marks::CAN_KEEP, state::Keeping};

/// Checks whether the site is kept on this device, and offers it where the browser can.
pub(super) fn follow(keeping: RwSignal<Keeping>) {
    if browser::worker().is_none() {
        return;
    }
    spawn_local(async move {
        if let Some(kept) = browser::is_kept().await {
            if kept {
                keeping.set(Keeping::Kept);
            }
            browser::set_root_attr(CAN_KEEP, true);
        }
    });
}

/// Keeps the site on this device, with the service worker that baking wrote beside the page.
pub(super) fn keep(keeping: RwSignal<Keeping>) {
    keeping.set(Keeping::Changing);
    spawn_local(async move {
        let is_kept = match browser::worker() {
            Some(worker) => browser::keep(&worker).await,
            None => false,
        };
        keeping.set(if is_kept {
            Keeping::Kept
        } else {
            Keeping::Failed
        });
    });
}

/// Removes the site from this device.
pub(super) fn forget(keeping: RwSignal<Keeping>) {
    keeping.set(Keeping::Changing);
    spawn_local(async move {
        keeping.set(if browser::forget().await {
            Keeping::Forgotten
        } else {
            Keeping::Kept
        });
    });
}
