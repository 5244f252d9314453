mod reading;

#[cfg(feature = "hydrate")]
use article::Article;
use leptos::prelude::*;

#[cfg(feature = "hydrate")]
use crate::view::Part;
use crate::{
    browser,
    view::{State, Tool},
};
use reading::READING;

/// Offers to read aloud, as soon as this device has a voice for the article's language.
#[cfg(feature = "hydrate")]
pub(super) fn prepare(article: &Article, parts: &[Part], state: State) {
    READING.with_borrow_mut(|reading| reading.prepare(article, parts));
    list_voices(state);
    std::mem::forget((
        browser::on_voices(move || list_voices(state)),
        browser::on_leave(move || pause(state)),
    ));
}

#[cfg(feature = "hydrate")]
fn list_voices(state: State) {
    READING.with_borrow_mut(|reading| {
        reading.voices = browser::voices(&reading.lang);
        let mut names = String::new();
        for voice in &reading.voices {
            names.push_str(&voice.name());
            names.push('\n');
        }
        browser::mark("data-can-speak", !names.is_empty());
        if state.voices.get_untracked() != names {
            reading.voice = 0;
            state.voices.set(names);
        }
    });
}

/// Reads on from the sentence where the reading paused, or from the part that the reader is at; or pauses.
pub(super) fn read(state: State, aloud: bool) {
    match READING.with_borrow(|reading| reading.part) {
        _ if !aloud => pause(state),
        Some(_) => speak(state, true),
        None => begin(state, Some(reading::here(state)), true, true),
    }
}

/// Reads the next part (`true`) or the one before, from its beginning.
pub(super) fn step(state: State, forward: bool) {
    let part = READING.with_borrow(|reading| reading.part);
    let part = part.unwrap_or_else(|| reading::here(state));
    // Before the first there is none, so that is read again.
    let again = (!forward).then_some(part);
    begin(state, beside(part, forward).or(again), forward, true);
}

/// Reads at this speed from now on, the present sentence once more.
pub(super) fn set_speed(state: State, index: usize) {
    READING.with_borrow_mut(|reading| reading.speed = index);
    speak_anew(state);
}

/// The same with another voice.
pub(super) fn set_voice(state: State, index: usize) {
    READING.with_borrow_mut(|reading| reading.voice = index);
    speak_anew(state);
}

/// Ends the reading; a section that was opened for it is closed again.
pub(super) fn stop(state: State) {
    READING.with_borrow_mut(|reading| reading.end());
    browser::paint_spoken(None);
    state.listening_to.set(String::new());
    set_aloud(state, false);
}

fn pause(state: State) {
    READING.with_borrow_mut(|reading| reading.speech = None);
    set_aloud(state, false);
}

/// Begins with this part, or the first after it in this direction of which anything is shown.
fn begin(state: State, mut part: Option<usize>, forward: bool, follow: bool) {
    while let Some(index) = part {
        match READING.with_borrow_mut(|reading| reading.open(index)) {
            Some(title) => {
                state.listening_to.set(title);
                return speak(state, follow);
            }
            None => part = beside(index, forward),
        }
    }
    stop(state);
}

fn beside(part: usize, forward: bool) -> Option<usize> {
    let count = READING.with_borrow(|reading| reading.parts.len());
    match forward {
        true => Some(part + 1).filter(|part| *part < count),
        false => part.checked_sub(1),
    }
}

/// Speaks the present sentence, and goes on after it. `follow` tells whether the page moves along.
fn speak(state: State, follow: bool) {
    let speaks = READING.with_borrow_mut(|reading| {
        let sentence = reading.sentences.get(reading.at)?;
        browser::paint_spoken(Some(sentence));
        if follow {
            sentence.bring_into_sight(Tool::Listen.id());
        }
        reading.speech = browser::speak(
            sentence.words(),
            reading.voices.get(reading.voice)?,
            reading.rate(),
            reading.speech.take(),
            move |is_well| match is_well {
                true => go_on(state),
                false => pause(state),
            },
        );
        reading.speech.as_ref().map(drop)
    });
    set_aloud(state, speaks.is_some());
}

fn speak_anew(state: State) {
    if state.aloud.get_untracked() {
        speak(state, false);
    }
}

/// The next sentence. The page moves along unless the reader looks at something else.
fn go_on(state: State) {
    let (follow, left) = READING.with_borrow_mut(|reading| {
        let sentence = reading.sentences.get(reading.at);
        let follow = sentence.is_some_and(|sentence| sentence.is_in_sight(Tool::Listen.id()));
        reading.at += 1;
        let is_over = reading.at >= reading.sentences.len();
        (follow, reading.part.filter(|_| is_over))
    });
    match left {
        Some(part) => begin(state, beside(part, true), true, follow),
        None => speak(state, follow),
    }
}

/// The button's words stay untouched where they stay the same, for a screen reader may be at them.
fn set_aloud(state: State, aloud: bool) {
    if state.aloud.get_untracked() != aloud {
        state.aloud.set(aloud);
    }
}
