//! Reads aloud, one sentence at a time. A sentence can be highlighted, and is short enough for Chromium, which falls
//! silent during longer texts. A pause ends speech everywhere, as it does on Android, and reading resumes at the start
//! of the same sentence. Only what is displayed once its section is open is read, so in the short version only the
//! short version is read.

use leptos::prelude::*;

use super::{about::About, hold::hold};
use crate::{
    browser::{self, Sentence, SpeechEnd},
    element::Said,
    marks::{CAN_SPEAK, NOT_READ, NOT_TEXT, start_selector, title_id, tool_id},
    state::{SPEEDS, State, Step, Tool, Tools, USUAL_SPEED},
    text::Words,
    view::Part,
};

/// Offers to read aloud once the device has a voice for the page's language.
pub(super) fn follow(about: &About, parts: &[Part], state: State, words: &Words) {
    let title = words.quote(&about.title);
    state.with_tools(|Tools { reading, .. }| {
        reading.article_lang.clone_from(&about.lang);
        reading.speed = USUAL_SPEED;
        reading.parts = vec![(String::new(), title)];
        // The references are mostly addresses, which nobody wants to hear.
        let heard = parts.iter().filter(|part| part.id != "references");
        reading
            .parts
            .extend(heard.map(|part| (part.id.clone(), part.title.clone())));
    });
    list_voices(state);
    hold((
        browser::on_voices(move || list_voices(state)),
        browser::on_page_language(move || {
            stop(state);
            list_voices(state);
        }),
        browser::on_leave(move || pause(state)),
    ));
}

/// Lists the voices for the language of the text on the page, which a translator may have changed.
fn list_voices(state: State) {
    let article_lang = state.with_tools(|Tools { reading, .. }| reading.article_lang.clone());
    let lang = browser::page_language(&article_lang).unwrap_or_default();
    let voices = browser::voices(&lang);
    let names: Vec<String> = voices.iter().map(|voice| voice.name()).collect();
    browser::set_root_attr(CAN_SPEAK, !names.is_empty());
    let is_new = state.voices.with_untracked(|before| *before != names);
    state.with_tools(|Tools { reading, .. }| {
        reading.lang = lang;
        reading.voices = voices;
        if is_new {
            reading.voice = 0;
        }
    });
    if is_new {
        state.voices.set(names);
    }
}

/// Reads on from where reading paused, or from the reader's current part.
pub(super) fn read(state: State) {
    match state.with_tools(|Tools { reading, .. }| reading.part) {
        Some(_) => speak(state, AutoScroll::On),
        None => begin(
            state,
            Some(current_part(state)),
            Step::Forward,
            AutoScroll::On,
        ),
    }
}

/// Reads the next or the previous part from its start.
pub(super) fn step(state: State, direction: Step) {
    let part = state.with_tools(|Tools { reading, .. }| reading.part);
    let part = part.unwrap_or_else(|| current_part(state));
    // Before the first part there is none, so read it again.
    let again = (direction == Step::Back).then_some(part);
    let next = neighbour(state, part, direction).or(again);
    begin(state, next, direction, AutoScroll::On);
}

/// Sets the speed, and starts the current sentence again.
pub(super) fn set_speed(state: State, index: usize) {
    state.with_tools(|Tools { reading, .. }| reading.speed = index);
    restart_sentence(state);
}

/// Sets the voice, and starts the current sentence again.
pub(super) fn set_voice(state: State, index: usize) {
    state.with_tools(|Tools { reading, .. }| reading.voice = index);
    restart_sentence(state);
}

/// Ends reading aloud. A section opened for it closes.
pub(super) fn stop(state: State) {
    let ended = state.with_tools(|Tools { reading, .. }| {
        reading.sentences.clear();
        reading.part = None;
        (reading.speech.take(), reading.opened.take())
    });
    drop(ended);
    browser::highlight_spoken(None);
    state.listening_to.set(None);
    set_speaking(state, false);
}

/// Pauses at the current sentence.
pub(super) fn pause(state: State) {
    let speech = state.with_tools(|Tools { reading, .. }| reading.speech.take());
    drop(speech);
    set_speaking(state, false);
}

/// Starts reading at this part, or at the next one in this direction that has anything displayed.
fn begin(state: State, mut part: Option<usize>, direction: Step, auto_scroll: AutoScroll) {
    while let Some(index) = part {
        match open(state, index) {
            Some(title) => {
                state.listening_to.set(Some(title));
                return speak(state, auto_scroll);
            }
            None => part = neighbour(state, index, direction),
        }
    }
    stop(state);
}

/// Opens the part with this index and returns its title; `None` if nothing of it is displayed.
fn open(state: State, index: usize) -> Option<Said> {
    let (id, title, lang, before) = state.with_tools(|Tools { reading, .. }| {
        let (id, title) = reading.parts.get(index)?.clone();
        Some((id, title, reading.lang.clone(), reading.opened.take()))
    })?;
    let skipped = format!("{NOT_TEXT}, {NOT_READ}");
    let place = if id.is_empty() {
        start_selector()
    } else {
        format!("section[aria-labelledby=\"{}\"]", title_id(&id))
    };
    let (sentences, opened) = browser::sentences(&place, &skipped, &lang, before);
    let is_shown = !sentences.is_empty();
    state.with_tools(|Tools { reading, .. }| {
        (reading.sentences, reading.opened) = (sentences, opened);
        (reading.part, reading.at) = (Some(index), 0);
    });
    is_shown.then_some(title)
}

/// Index of the next or the previous part.
fn neighbour(state: State, part: usize, direction: Step) -> Option<usize> {
    let count = state.with_tools(|Tools { reading, .. }| reading.parts.len());
    match direction {
        Step::Forward => Some(part + 1).filter(|part| *part < count),
        Step::Back => part.checked_sub(1),
    }
}

/// Index of the reader's current part.
fn current_part(state: State) -> usize {
    let current = state.current.get_untracked();
    let at = state.with_tools(|Tools { reading, .. }| {
        let mut parts = reading.parts.iter();
        parts.position(|(id, _)| *id == current)
    });
    match at {
        // The first part counts as current even before the reader reaches it.
        Some(1) if !browser::is_reached(&title_id(&current)) => 0,
        at => at.unwrap_or_default(),
    }
}

/// Whether the page scrolls along with the sentence being spoken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum AutoScroll {
    On,
    Off,
}

/// Speaks the current sentence, then goes on.
fn speak(state: State, auto_scroll: AutoScroll) {
    let now = state.with_tools(|Tools { reading, .. }| {
        let sentence = reading.sentences.get(reading.at)?.clone();
        let voice = reading.voices.get(reading.voice)?.clone();
        let rate = SPEEDS.get(reading.speed).map_or(1.0, |(_, rate)| *rate);
        Some((sentence, voice, rate, reading.speech.take()))
    });
    let Some((sentence, voice, rate, before)) = now else {
        return set_speaking(state, false);
    };
    browser::highlight_spoken(Some(&sentence));
    if auto_scroll == AutoScroll::On {
        sentence.bring_into_sight(tool_id(Tool::Listen));
    }
    let speech = browser::speak(
        sentence.words(),
        &voice,
        rate,
        before,
        move |end| match end {
            SpeechEnd::Finished => go_on(state),
            SpeechEnd::Failed => pause(state),
        },
    );
    let is_speaking = speech.is_some();
    state.with_tools(|Tools { reading, .. }| reading.speech = speech);
    set_speaking(state, is_speaking);
}

fn restart_sentence(state: State) {
    if state.aloud.get_untracked() {
        speak(state, AutoScroll::Off);
    }
}

/// Goes on to the next sentence. Scrolls along unless the reader has scrolled away.
fn go_on(state: State) {
    let (sentence, finished) = state.with_tools(|Tools { reading, .. }| {
        let sentence = reading.sentences.get(reading.at).cloned();
        reading.at += 1;
        let is_over = reading.at >= reading.sentences.len();
        (sentence, reading.part.filter(|_| is_over))
    });
    let is_in_sight = |sentence: &Sentence| sentence.is_in_sight(tool_id(Tool::Listen));
    let auto_scroll = if sentence.as_ref().is_some_and(is_in_sight) {
        AutoScroll::On
    } else {
        AutoScroll::Off
    };
    match finished {
        Some(part) => begin(
            state,
            neighbour(state, part, Step::Forward),
            Step::Forward,
            auto_scroll,
        ),
        None => speak(state, auto_scroll),
    }
}

/// Sets the signal only if it differs: the button's label must not change under a screen reader for no reason.
fn set_speaking(state: State, aloud: bool) {
    if state.aloud.get_untracked() != aloud {
        state.aloud.set(aloud);
    }
}
