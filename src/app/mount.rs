use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use article::Article;
use leptos::{prelude::*, task::spawn_local};

use super::{act::act, describe::describe, follow::follow, hold::hold};
use crate::{
    browser::{self, MountPoint, Received},
    element::{self, Element, Mounted},
    load::{self, LoadError},
    marks::{PARTS, TOP},
    page::page,
    text::{self, Words},
    view,
};

/// Shows the article that the mount element of an unbaked page names, or why it cannot be shown.
///
/// What the page shows is what is mounted: loading, then the article or a failure, each in the place of the one before.
pub(super) fn mount(mount: MountPoint) {
    mount.element.set_text("");
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
    /// The words while there is no article, in the page's language.
    words: &'static Words,
    /// Loading, the article or a failure.
    shown: RefCell<Option<Mounted>>,
    /// Whether a connection is all that is missing.
    waiting: Cell<bool>,
}

impl Screen {
    /// Changes what the page shows. The reader's focus, and their place at the help lines, stay as far as both have
    /// it.
    fn show(&self, view: Element) {
        let place = browser::place(PARTS);
        let before = self.shown.take();
        if let Some(before) = before {
            before.unmount();
        }
        let shown = element::mount(&self.mount.element, view);
        self.shown.replace(Some(shown));
        place.come_back(TOP);
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
            Ok(loaded) => show_article(&screen, &loaded.article),
            Err(error) => show_failure(&screen, &error),
        }
    });
}

fn show_article(screen: &Screen, article: &Article) {
    let page = page(article, None, act);
    screen.show(page.view);
    describe(article);
    follow(article, &page.parts, page.state);
    PARTS.reveal_address();
}

fn show_failure(screen: &Rc<Screen>, error: &LoadError) {
    let words = screen.words;
    let (heading, _) = (words.failure)(error.failure());
    browser::name_page(heading);
    screen.waiting.set(error.waits_for_connection());
    let again = Rc::clone(screen);
    screen.show(view::failure(error, words, move || load(&again)));
    // A screen reader then says what happened, unless the reader is busy elsewhere on the page.
    browser::focus_if_idle(TOP);
}

/// Loads again by itself once there is a connection, if that was what was missing.
fn retry_when_online(screen: Rc<Screen>) {
    hold(browser::listen_window("online", move || {
        if screen.waiting.get() {
            load(&screen);
        }
    }));
}
