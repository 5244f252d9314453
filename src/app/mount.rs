use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use article::Article;
use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::*,
    task::spawn_local,
};

use super::{follow::follow, page::page};
use crate::{
    browser::{self, MountPoint, Received},
    load::{self, LoadError},
    text::{self, Words},
    view::{self, Element},
};

/// Shows the article that the mount element of an unbaked page names, or why it cannot be shown.
pub(super) fn mount(mount: MountPoint) {
    browser::empty(&mount.element);
    let screen = Rc::new(Screen {
        words: text::words(&mount.lang),
        mount,
        shown: RefCell::default(),
        waiting: Cell::new(false),
    });
    load(&screen);
    retry_when_online(screen);
}

struct Screen {
    mount: MountPoint,
    /// What is said while there is no article: the page's language counts.
    words: &'static Words,
    /// What it shows: loading, the article or a failure.
    shown: RefCell<Option<UnmountHandle<<Element as Render>::State>>>,
    /// Whether a connection is all that is missing.
    waiting: Cell<bool>,
}

impl Screen {
    /// Changes what the page shows, and keeps the reader's focus, and their place at the help lines, as far as both
    /// have it.
    fn show(&self, view: Element) {
        let place = browser::place();
        drop(self.shown.take());
        let shown = mount_to(self.mount.element.clone(), move || view);
        self.shown.replace(Some(shown));
        place.come_back("top-title");
    }
}

fn load(screen: &Rc<Screen>) {
    let slow = RwSignal::new(false);
    let received = RwSignal::new(Received::default());
    screen.waiting.set(false);
    screen.show(view::loading(
        screen.words,
        slow.read_only(),
        received.read_only(),
    ));
    let screen = Rc::clone(screen);
    spawn_local(async move {
        let loaded = load::load(
            &screen.mount.article,
            move || slow.set(true),
            move |now| received.set(now),
        );
        match loaded.await {
            Ok(loaded) => read(&screen, &loaded.article),
            Err(error) => fail(&screen, &error),
        }
    });
}

fn read(screen: &Screen, article: &Article) {
    let (view, state) = page(article, None);
    screen.show(view);
    follow(article, state);
    std::mem::forget(browser::reveal_on_navigation());
    browser::reveal_address();
}

/// Why there is no article.
fn fail(screen: &Rc<Screen>, error: &LoadError) {
    let words = screen.words;
    let (heading, _) = (words.failure)(error.failure());
    browser::name_page(heading);
    screen.waiting.set(error.waits_for_connection());
    let again = Rc::clone(screen);
    screen.show(view::failure(error, words, move || load(&again)));
    // A screen reader then says what happened, unless the reader is busy elsewhere on the page.
    browser::focus_if_idle("top-title");
}

/// Loads again by itself once there is a connection, if that was what was missing.
fn retry_when_online(screen: Rc<Screen>) {
    std::mem::forget(browser::listen_window("online", move || {
        if screen.waiting.get() {
            load(&screen);
        }
    }));
}
