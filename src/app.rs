//! The one place that joins article, views and browser.

mod act;
#[cfg(feature = "hydrate")]
mod copy;
mod find;
#[cfg(feature = "ssr")]
mod first_screen;
#[cfg(feature = "hydrate")]
mod follow;
mod keep;
mod listen;
#[cfg(feature = "hydrate")]
mod mount;
mod page;
mod place;
#[cfg(any(feature = "hydrate", test))]
mod region;
#[cfg(feature = "hydrate")]
mod revive;
mod settings;
mod sheet;
mod short;

#[cfg(feature = "ssr")]
pub use first_screen::first_screen;

/// Brings the page to life: the article that is baked into it, or the one that the mount element names.
#[cfg(feature = "hydrate")]
pub fn start() {
    use crate::browser;

    let Some(mount) = browser::mount_point() else {
        leptos::logging::error!("Unfold: there is no element with the id \"unfold\" on this page.");
        return;
    };
    browser::stop_listening_on_panic();
    // The app lives as long as the page, and with it what it reacts to.
    let owner = leptos::prelude::Owner::new();
    owner.set();
    std::mem::forget(owner);
    if mount.baked.is_some() {
        revive::revive(mount);
    } else {
        mount::mount(mount);
    }
}

/// The article's page as HTML, for the mount element: what the app would show. `address` is where the page will
/// stand, for paper, if that is known.
#[cfg(feature = "ssr")]
pub fn bake(article: &article::Article, address: Option<&str>) -> String {
    use leptos::{prelude::Owner, tachys::view::RenderHtml};

    let html = Owner::new().with(|| page::page(article, address).0.to_html());
    // Leptos marks an empty place by what browsers take for a comment, and HTML does not allow.
    html.replace("<!>", "<!---->")
}
