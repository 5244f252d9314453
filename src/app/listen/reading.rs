//! What the reading aloud holds besides what the page shows of it.

use std::cell::RefCell;

#[cfg(feature = "hydrate")]
use article::Article;
use leptos::prelude::*;

#[cfg(feature = "hydrate")]
use crate::view::{Part, USUAL_SPEED};
use crate::{
    browser::{self, Opened, Sentence, Speech, Voice},
    view::{SPEEDS, State},
};

/// What stands before the first part.
const BEGINNING: &str = "#top-title, .description, #introduction";

thread_local! {
    pub(super) static READING: RefCell<Reading> = RefCell::default();
}

#[derive(Default)]
pub(super) struct Reading {
    pub(super) lang: String,
    /// Id and title of each part that is read; the beginning has no id.
    pub(super) parts: Vec<(String, String)>,
    pub(super) voices: Vec<Voice>,
    /// Index of the voice that the reader chose.
    pub(super) voice: usize,
    /// Index of the speed that the reader chose.
    pub(super) speed: usize,
    /// Index of the part that is read, once it has begun.
    pub(super) part: Option<usize>,
    pub(super) sentences: Vec<Sentence>,
    /// Index of the sentence that is read.
    pub(super) at: usize,
    opened: Option<Opened>,
    pub(super) speech: Option<Speech>,
}

impl Reading {
    #[cfg(feature = "hydrate")]
    pub(super) fn prepare(&mut self, article: &Article, parts: &[Part]) {
        self.lang = article.lang().to_owned();
        self.parts = vec![(String::new(), article.title().to_owned())];
        for part in parts {
            // Nobody listens to addresses.
            if part.id != "references" {
                self.parts.push((part.id.clone(), part.title.clone()));
            }
        }
        self.speed = USUAL_SPEED;
    }

    /// Opens the part with this index and gives its title; nothing where nothing of it is shown.
    pub(super) fn open(&mut self, index: usize) -> Option<String> {
        let (id, title) = self.parts.get(index)?;
        let place = match id.is_empty() {
            true => BEGINNING.to_owned(),
            false => format!("section[aria-labelledby=\"{id}-title\"]"),
        };
        (self.sentences, self.opened) = browser::sentences(&place, &self.lang, self.opened.take());
        (self.part, self.at) = (Some(index), 0);
        (!self.sentences.is_empty()).then(|| title.clone())
    }

    pub(super) fn rate(&self) -> f32 {
        SPEEDS
            .get(self.speed)
            .map_or(1.0, |hundredths| f32::from(*hundredths) / 100.0)
    }

    pub(super) fn end(&mut self) {
        self.speech = None;
        self.opened = None;
        self.sentences.clear();
        self.part = None;
    }
}

/// Index of the part that the reader is at.
pub(super) fn here(state: State) -> usize {
    let current = state.current.get_untracked();
    let at = READING.with_borrow(|reading| {
        let mut parts = reading.parts.iter();
        parts.position(|(id, _)| *id == current)
    });
    match at {
        // The first part is the current one above it too.
        Some(1) if !browser::is_reached(&format!("{current}-title")) => 0,
        at => at.unwrap_or_default(),
    }
}
