//! The one place that matches on the load state and joins article, views and browser.

use std::sync::Arc;

use article::{Article, Direction};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{self, MountPoint, Received},
    load::{self, LoadError, LoadState},
    text,
    view::{self, Element},
};

/// Mounts the app on the page's mount element and starts loading the article that it names.
pub fn start() {
    let Some(MountPoint { element, article }) = browser::mount_point() else {
        leptos::logging::error!("Unfold: there is no element with the id \"unfold\" on this page.");
        return;
    };
    // The app lives as long as the page.
    leptos::mount::mount_to(element, move || app(article)).forget();
}

/// The page, whatever state its article is in.
fn app(address: String) -> impl IntoView {
    let state = RwSignal::new(LoadState::Loading);
    let slow = RwSignal::new(false);
    let received = RwSignal::new(Received::default());
    let load = Callback::new(move |()| {
        let address = address.clone();
        change(state, LoadState::Loading);
        slow.set(false);
        received.set(Received::default());
        spawn_local(async move {
            let loaded = load::load(
                &address,
                move || slow.set(true),
                move |now| received.set(now),
            );
            let end = match loaded.await {
                Ok(article) => LoadState::Ready(Arc::new(article)),
                Err(error) => LoadState::Failed(error),
            };
            change(state, end);
        });
    });
    load.run(());
    retry_when_online(state, load);
    move || match state.get() {
        LoadState::Loading => {
            view::loading(text::words("en"), slow.read_only(), received.read_only())
        }
        LoadState::Ready(article) => reading(&article),
        LoadState::Failed(error) => failed(&error, load),
    }
}

/// Changes what the page shows, and keeps the reader's focus, and their place at the help lines, as far as both
/// have it.
fn change(state: RwSignal<LoadState>, to: LoadState) {
    let place = browser::place("help-title");
    state.set(to);
    place.come_back("top-title");
}

/// The article, with the browser following the reader through it.
fn reading(article: &Article) -> Element {
    let words = text::words(article.lang());
    let parts = view::parts(article, words);
    let current = RwSignal::new(
        parts
            .first()
            .map(|part| part.id.clone())
            .unwrap_or_default(),
    );
    let all_open = RwSignal::new(false);

    let direction = match article.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    browser::describe_page(article.title(), article.lang(), direction);
    let headings: Vec<_> = parts
        .iter()
        .map(|part| format!("{}-title", part.id))
        .collect();
    let watching = StoredValue::new_local(None);
    // Effects run once the view stands in the page.
    Effect::new(move |_| {
        browser::reveal_address();
        watching.set_value(Some((
            browser::reveal_on_navigation(),
            browser::watch_folds(move |open| all_open.set(open)),
            browser::scroll_spy(headings.clone(), move |heading| {
                let part = heading.strip_suffix("-title").unwrap_or(heading);
                current.set(part.to_owned());
                browser::keep_in_view("contents", "[aria-current]");
            }),
        )));
    });
    let reading = view::Reading {
        address: browser::page_address(),
        current: current.read_only(),
        all_open: all_open.read_only(),
        on_fold_all: Callback::new(browser::fold_all),
    };
    view::article_page(article, words, reading)
}

/// Why there is no article.
fn failed(error: &LoadError, load: Callback<()>) -> Element {
    let words = text::words("en");
    let (heading, _) = (words.failure)(error.failure());
    browser::name_page(heading);
    // A screen reader then says what happened, unless the reader is busy elsewhere on the page.
    Effect::new(|_| browser::focus_if_idle("top-title"));
    view::failure(error, words, load)
}

/// Loads again by itself once there is a connection, if that was what was missing.
fn retry_when_online(state: RwSignal<LoadState>, load: Callback<()>) {
    let online = browser::listen_window("online", move || {
        let waiting = state.with_untracked(
            |state| matches!(state, LoadState::Failed(error) if error.waits_for_connection()),
        );
        if waiting {
            load.run(());
        }
    });
    StoredValue::new_local(online);
}
