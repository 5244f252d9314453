//! Shows loading, then the article or a failure, on a page that was not baked.
//!
//! There is no state to match on: each screen is mounted in place of the one before, and the order of the calls is the
//! order of the screens.
//!
//! When the article replaces its placeholder, or a failure replaces the article, a focused link keeps the focus and a
//! reader who is at the help lines stays there. Nothing that somebody may be about to press moves away.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use article::Article;
use leptos::{prelude::*, task::spawn_local};

use super::{describe::describe, hold::hold, language::words_for, show::show};
use crate::{
    browser::{self, MountPoint, Received},
    element::{self, Element, Mounted},
    load::{self, LoadError},
    marks::{PARTS, RETURNED, TOP},
    text::Words,
    view,
};

/// Loads and shows the article that the mount element names, or why it cannot be shown.
pub(super) fn mount(mount: MountPoint) {
    spawn_local(async move {
        let words = words_for(&mount.root_lang, &mount).await;
        mount.element.set_text("");
        let screen = Rc::new(Screen {
            words,
            mount,
            shown: RefCell::default(),
            waiting: Cell::new(false),
        });
        load(&screen);
        retry_when_online(screen);
    });
}

struct Screen {
    mount: MountPoint,
    /// The interface's words in the page's language, until there is an article.
    words: &'static Words,
    /// The screen that is mounted: loading, the article or a failure.
    shown: RefCell<Option<Mounted>>,
    /// Whether to try again once the device is online.
    waiting: Cell<bool>,
}

impl Screen {
    /// Replaces the screen. The reader's focus and position are restored if both screens have them.
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
            Ok(loaded) => {
                let words = words_for(loaded.article.lang(), &screen.mount).await;
                show_article(&screen, &loaded.article, words);
            }
            Err(error) => show_failure(&screen, &error),
        }
    });
}

fn show_article(screen: &Screen, article: &Article, words: &'static Words) {
    show(article, words, |view| {
        screen.show(view);
        describe(article);
    });
    if browser::root_value(RETURNED).is_none() {
        PARTS.reveal_address();
    }
}

fn show_failure(screen: &Rc<Screen>, error: &LoadError) {
    let words = screen.words;
    let (heading, _) = words.failure(error.failure());
    browser::name_page(heading.text(), heading.language());
    screen.waiting.set(error.waits_for_connection());
    let again = Rc::clone(screen);
    screen.show(view::failure(error, words, move || load(&again)));
    // A screen reader then announces the failure, unless the reader is busy elsewhere on the page.
    browser::focus_if_idle(TOP);
}

/// Loads again once the device is online, if the failure was a missing connection.
fn retry_when_online(screen: Rc<Screen>) {
    hold(browser::on_window("online", move || {
        if screen.waiting.get() {
            load(&screen);
        }
    }));
}
