//! Reading aloud, sentence by sentence: a sentence is what is highlighted, and short enough for Chromium, which falls
//! silent in longer texts. A pause is an end everywhere, as it is on Android, and the same sentence begins again
//! after it. Only what is shown once its section is open is read, so the short version is short aloud too.

use article::Article;
use leptos::prelude::*;

use super::hold::hold;
use crate::{
    browser::{self, Sentence, SpeechEnd},
    marks::{CAN_SPEAK, NOT_READ, NOT_TEXT, TOP, title_id, tool_id},
    state::{Direction, Reading, SPEEDS, State, Tool, USUAL_SPEED},
    view::Part,
};

/// What comes before the first part.
fn beginning() -> String {
    format!("#{TOP}, .description, #introduction")
}

/// Offers to read aloud as soon as this device has a voice for the page's language.
pub(super) fn follow(article: &Article, parts: &[Part], state: State) {
    with_reading(state, |reading| {
        reading.article_lang = article.lang().to_owned();
        reading.speed = USUAL_SPEED;
        reading.parts = vec![(String::new(), article.title().to_owned())];
        // Nobody listens to addresses.
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

/// Lists the voices for the language of the text on the page, which is another than the article's if a translator has
/// been at work.
fn list_voices(state: State) {
    let article_lang = with_reading(state, |reading| reading.article_lang.clone());
    let lang = browser::page_language(&article_lang).unwrap_or_default();
    let voices = browser::voices(&lang);
    let names: Vec<String> = voices.iter().map(|voice| voice.name()).collect();
    browser::set_root_attr(CAN_SPEAK, !names.is_empty());
    let is_new = state.voices.with_untracked(|before| *before != names);
    with_reading(state, |reading| {
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

/// Reads on from the sentence where reading paused, or from the part that the reader is at.
pub(super) fn read(state: State) {
    match with_reading(state, |reading| reading.part) {
        Some(_) => speak(state, Follow::Always),
        None => begin(state, Some(here(state)), Direction::Forward, Follow::Always),
    }
}

/// Reads the next or the previous part from its beginning.
pub(super) fn step(state: State, direction: Direction) {
    let part = with_reading(state, |reading| reading.part);
    let part = part.unwrap_or_else(|| here(state));
    // There is none before the first, so that is read again.
    let again = (direction == Direction::Back).then_some(part);
    let next = beside(state, part, direction).or(again);
    begin(state, next, direction, Follow::Always);
}

/// Reads at this speed from now on, starting with the present sentence.
pub(super) fn set_speed(state: State, index: usize) {
    with_reading(state, |reading| reading.speed = index);
    speak_again(state);
}

/// Reads with this voice from now on, starting with the present sentence.
pub(super) fn set_voice(state: State, index: usize) {
    with_reading(state, |reading| reading.voice = index);
    speak_again(state);
}

/// Ends reading aloud. A section that was opened for it closes again.
pub(super) fn stop(state: State) {
    let ended = with_reading(state, |reading| {
        reading.sentences.clear();
        reading.part = None;
        (reading.speech.take(), reading.opened.take())
    });
    drop(ended);
    browser::highlight_spoken(None);
    state.listening_to.set(String::new());
    set_aloud(state, false);
}

/// Stops at the present sentence.
pub(super) fn pause(state: State) {
    let speech = with_reading(state, |reading| reading.speech.take());
    drop(speech);
    set_aloud(state, false);
}

/// Begins with this part, or the first after it in this direction of which anything is shown.
fn begin(state: State, mut part: Option<usize>, direction: Direction, follow: Follow) {
    while let Some(index) = part {
        match open(state, index) {
            Some(title) => {
                state.listening_to.set(title);
                return speak(state, follow);
            }
            None => part = beside(state, index, direction),
        }
    }
    stop(state);
}

/// Opens the part with this index and gives its title; `None` if nothing of it is shown.
fn open(state: State, index: usize) -> Option<String> {
    let (id, title, lang, before) = with_reading(state, |reading| {
        let (id, title) = reading.parts.get(index)?.clone();
        Some((id, title, reading.lang.clone(), reading.opened.take()))
    })?;
    let skipped = format!("{NOT_TEXT}, {NOT_READ}");
    let place = if id.is_empty() {
        beginning()
    } else {
        format!("section[aria-labelledby=\"{}\"]", title_id(&id))
    };
    let (sentences, opened) = browser::sentences(&place, &skipped, &lang, before);
    let is_shown = !sentences.is_empty();
    with_reading(state, |reading| {
        (reading.sentences, reading.opened) = (sentences, opened);
        (reading.part, reading.at) = (Some(index), 0);
    });
    is_shown.then_some(title)
}

/// Index of the part beside this one.
fn beside(state: State, part: usize, direction: Direction) -> Option<usize> {
    let count = with_reading(state, |reading| reading.parts.len());
    match direction {
        Direction::Forward => Some(part + 1).filter(|part| *part < count),
        Direction::Back => part.checked_sub(1),
    }
}

/// Index of the part that the reader is at.
fn here(state: State) -> usize {
    let current = state.current.get_untracked();
    let at = with_reading(state, |reading| {
        let mut parts = reading.parts.iter();
        parts.position(|(id, _)| *id == current)
    });
    match at {
        // Above the first part, that is the current one too.
        Some(1) if !browser::is_reached(&title_id(&current)) => 0,
        at => at.unwrap_or_default(),
    }
}

/// Whether the page moves along with the sentence that is spoken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Follow {
    Always,
    Never,
}

/// Speaks the present sentence, and goes on after it.
fn speak(state: State, follow: Follow) {
    let now = with_reading(state, |reading| {
        let sentence = reading.sentences.get(reading.at)?.clone();
        let voice = reading.voices.get(reading.voice)?.clone();
        let speed = SPEEDS.get(reading.speed).copied().unwrap_or(100);
        let rate = f32::from(speed) / 100.0;
        Some((sentence, voice, rate, reading.speech.take()))
    });
    let Some((sentence, voice, rate, before)) = now else {
        return set_aloud(state, false);
    };
    browser::highlight_spoken(Some(&sentence));
    if follow == Follow::Always {
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
    let speaks = speech.is_some();
    with_reading(state, |reading| reading.speech = speech);
    set_aloud(state, speaks);
}

fn speak_again(state: State) {
    if state.aloud.get_untracked() {
        speak(state, Follow::Never);
    }
}

/// Goes on to the next sentence. The page moves along unless the reader looks at something else.
fn go_on(state: State) {
    let (sentence, finished) = with_reading(state, |reading| {
        let sentence = reading.sentences.get(reading.at).cloned();
        reading.at += 1;
        let is_over = reading.at >= reading.sentences.len();
        (sentence, reading.part.filter(|_| is_over))
    });
    let is_in_sight = |sentence: &Sentence| sentence.is_in_sight(tool_id(Tool::Listen));
    let follow = if sentence.as_ref().is_some_and(is_in_sight) {
        Follow::Always
    } else {
        Follow::Never
    };
    match finished {
        Some(part) => begin(
            state,
            beside(state, part, Direction::Forward),
            Direction::Forward,
            follow,
        ),
        None => speak(state, follow),
    }
}

/// Does something with what reading aloud holds. Nothing may call into the page meanwhile.
fn with_reading<T: Default>(state: State, action: impl FnOnce(&mut Reading) -> T) -> T {
    let mut action = Some(action);
    let mut result = None;
    with_reading_dyn(state, &mut |reading| {
        result = action.take().map(|action| action(reading));
    });
    result.unwrap_or_default()
}

// One copy of Leptos' code for all of its uses.
#[inline(never)]
fn with_reading_dyn(state: State, action: &mut dyn FnMut(&mut Reading)) {
    state.reading.update_value(|reading| action(reading));
}

/// The button's words change only where they differ, for a screen reader may be at them.
fn set_aloud(state: State, aloud: bool) {
    if state.aloud.get_untracked() != aloud {
        state.aloud.set(aloud);
    }
}
