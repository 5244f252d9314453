use std::rc::Rc;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{self, Worker},
    marks::{CAN_KEEP, MOUNT},
    state::{Keeping, State},
};

/// Checks whether the site is kept on this device, and offers it where the browser can.
pub(super) fn follow(state: State) {
    let Some(worker) = Worker::find(MOUNT) else {
        return;
    };
    state.with_tools(|tools| tools.worker = Some(Rc::new(worker)));
    spawn_local(async move {
        if let Some(kept) = browser::is_kept().await {
            if kept {
                state.keeping.set(Keeping::Kept);
            }
            browser::set_root_attr(CAN_KEEP, true);
        }
    });
}

/// Keeps the site on this device, with the service worker that baking wrote beside the page.
pub(super) fn keep(state: State) {
    state.keeping.set(Keeping::Changing);
    let worker = state.with_tools(|tools| tools.worker.clone());
    spawn_local(async move {
        let is_kept = match worker {
            Some(worker) => browser::keep(&worker).await,
            None => false,
        };
        state.keeping.set(if is_kept {
            Keeping::Kept
        } else {
            Keeping::Failed
        });
    });
}

/// Removes the site from this device.
pub(super) fn forget(state: State) {
    state.keeping.set(Keeping::Changing);
    spawn_local(async move {
        state.keeping.set(if browser::forget().await {
            Keeping::Forgotten
        } else {
            Keeping::Kept
        });
    });
}
