//! The reader without a mouse.

use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};
use serde::Deserialize;

use super::handle::Page;
use crate::{
    outcome::{Outcome, Stop},
    until::until_is,
};

/// More presses than any of these pages needs.
const MANY: usize = 1000;

/// How many fewer presses are sent at once than a way seems to need, so that they do not go past its end.
const MARGIN: usize = 2;

/// Where the focus is.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub(crate) struct Stopover {
    /// The element's place in the document's order; none before the first stop and after the last.
    pub(crate) place: Option<usize>,
    /// Its identifier, or nothing.
    pub(crate) id: String,
    /// Its words.
    pub(crate) words: String,
    /// Whether part of it is visible in the window.
    pub(crate) seen: bool,
}

impl Page {
    pub(crate) async fn tab(&self) -> Outcome {
        self.key(Key::Tab.into()).await
    }

    /// Presses Tab this many times with one command.
    async fn tab_at_once(&self, count: usize) -> Outcome {
        let tab = Key::Tab.into();
        let mut presses = KeyActions::new("keyboard".into());
        for _ in 0..count {
            presses = presses
                .then(KeyAction::Down { value: tab })
                .then(KeyAction::Up { value: tab });
        }
        Ok(self.client.perform_actions(presses).await?)
    }

    pub(crate) async fn tab_back(&self) -> Outcome {
        let shift = Key::Shift.into();
        let tab = Key::Tab.into();
        let press = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: tab })
            .then(KeyAction::Up { value: tab })
            .then(KeyAction::Up { value: shift });
        Ok(self.client.perform_actions(press).await?)
    }

    pub(crate) async fn enter(&self) -> Outcome {
        self.key(Key::Enter.into()).await
    }

    pub(crate) async fn space(&self) -> Outcome {
        self.key(Key::Space.into()).await
    }

    pub(crate) async fn escape(&self) -> Outcome {
        self.key(Key::Escape.into()).await
    }

    /// Types these letters, one after the other.
    pub(crate) async fn types(&self, letters: &str) -> Outcome {
        for letter in letters.chars() {
            self.key(letter).await?;
        }
        Ok(())
    }

    /// Puts the focus before the first stop again.
    pub(crate) async fn start_at_the_top(&self) -> Outcome {
        self.run("look.startAtTheTop()", []).await.map(drop)
    }

    /// What can be reached and seen now: places in the document's order, and words.
    pub(crate) async fn tab_stops(&self) -> Outcome<Vec<(usize, String)>> {
        self.ask("return look.stops()", []).await
    }

    /// Goes on with Tab until the focus is on something that begins with these words.
    pub(crate) async fn tab_to(&self, words: &str) -> Outcome {
        let way: usize = self
            .ask("return look.stopsTo(...arguments)", [words])
            .await?;
        if way > MARGIN {
            self.tab_at_once(way - MARGIN).await?;
        }
        for _ in 0..MANY {
            if self.focus().await?.words.starts_with(words) {
                return Ok(());
            }
            self.tab().await?;
        }
        Err(format!("no way to {words:?} with the Tab key").into())
    }

    /// Presses a button with the keyboard alone.
    pub(crate) async fn press_by_keyboard(&self, button: &str) -> Outcome {
        self.tab_to(button).await?;
        self.enter().await
    }

    /// Goes through the whole page with Tab, from its first stop until the focus leaves it.
    pub(crate) async fn tab_through(&self) -> Outcome<Vec<Stopover>> {
        let mut stops: Vec<Stopover> = Vec::new();
        for _ in 0..MANY {
            self.tab().await?;
            let stop = self.settled_focus().await?;
            let again = stops.first().is_some_and(|first| first.place == stop.place);
            if again || (stop.place.is_none() && !stops.is_empty()) {
                return Ok(stops);
            }
            stops.push(stop);
        }
        let last = stops.pop().map(|stop| stop.words).unwrap_or_default();
        Err(Stop::Failed(format!(
            "Tab never leaves the page; last at {last:?}"
        )))
    }

    /// Waits until the focus is on the element with this identifier.
    pub(crate) async fn has_focus_on(&self, id: &str) -> Outcome {
        let awaited = format!("the focus on #{id}");
        until_is(
            &awaited,
            async || self.focus().await,
            |focus| focus.id == id,
        )
        .await
    }

    /// Waits until the focus is on something that begins with these words.
    pub(crate) async fn has_focus_at(&self, words: &str) -> Outcome {
        let awaited = format!("the focus on {words:?}");
        until_is(
            &awaited,
            async || self.settled_focus().await,
            |focus| focus.words.starts_with(words),
        )
        .await
    }

    /// Where the focus is, once it is seen or the page no longer scrolls there.
    pub(crate) async fn settled_focus(&self) -> Outcome<Stopover> {
        let script = "const focus = look.focus(); \
                      return focus.seen ? focus : look.rest(document.activeElement).then(look.focus)";
        self.ask(script, []).await
    }

    pub(crate) async fn focus(&self) -> Outcome<Stopover> {
        self.ask("return look.focus()", []).await
    }

    async fn key(&self, value: char) -> Outcome {
        let press = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        Ok(self.client.perform_actions(press).await?)
    }
}
