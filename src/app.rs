//! Joins article, views and browser.
//!
//! There is one [`State`](crate::state::State), one [`Action`](crate::state::Action) and one `act`. Everything that
//! changes on the page is a signal of the state, everything that the reader can do is an action, and [`act`] matches on
//! it once. Views get both in a context that is `Copy`, so a new tool is a view, an action and a file here.

mod about;
mod act;
mod address;
mod contents;
mod copy;
mod describe;
mod find;
mod follow;
mod hold;
mod keep;
mod keys;
mod language;
mod link;
mod listen;
mod live;
mod mount;
mod press;
mod region;
mod resume;
mod say;
mod settings;
mod sheet;
mod short;
mod show;
mod take_over;
mod tools;

use any_spawner::Executor;
use leptos::prelude::Owner;

use crate::{
    browser::{self, MountPoint},
    marks::{LIVE, MOUNT},
};

pub use show::show;

/// Starts the whole app on the article that is baked into the page, or on the one that the mount element names.
pub fn start() {
    let Some((mount, _)) = begin() else { return };
    if mount.baked.is_some() {
        take_over::take_over(mount);
    } else {
        mount::mount(mount);
    }
}

/// Starts the app for a baked page, which has no code for articles.
pub fn start_live() {
    if let Some((mount, owner)) = begin()
        && let Some(baked) = &mount.baked
    {
        live::live(owner, &mount, baked);
    }
}

/// Prepares what all of the app runs on. Returns where it runs, and what owns it.
fn begin() -> Option<(MountPoint, Owner)> {
    let Some(mount) = browser::mount_point(MOUNT) else {
        leptos::logging::error!(
            "Unfold: there is no element with the id \"{}\" on this page.",
            MOUNT.id
        );
        return None;
    };
    // Leptos runs effects as browser tasks. This fails only if an executor is already set.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.set();
    browser::on_panic({
        let owner = owner.clone();
        move || {
            owner.cleanup();
            browser::set_root_attr(LIVE, false);
        }
    });
    // The app lives as long as the page, and so does everything that it owns.
    std::mem::forget(owner.clone());
    Some((mount, owner))
}
