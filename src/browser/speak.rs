//! Speech synthesis. <https://webaudio.github.io/web-speech-api/#tts-section>

use std::{cell::Cell, rc::Rc};

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::{
    listener::{Listener, on},
    timer::{Timer, after},
};

/// How long to wait between `cancel()` and `speak()`.
///
/// Chromium ignores a `speak()` straight after `cancel()`, at least on Linux.
/// <https://github.com/votingworks/bmd/pull/1106>
const CANCEL_GAP_MILLISECONDS: u32 = 100;

/// A voice installed on this device.
#[derive(Clone)]
pub struct Voice(SpeechSynthesisVoice);

impl Voice {
    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }
}

/// The device's own voices for this language, the default one first.
///
/// Voices of an online service are left out: its operator would receive the text that is read.
pub fn voices(lang: &str) -> Vec<Voice> {
    let wanted = language(lang);
    let mut voices = Vec::new();
    if let Some(synthesis) = synthesis() {
        for voice in synthesis.get_voices().iter() {
            let voice: SpeechSynthesisVoice = voice.unchecked_into();
            if voice.local_service() && language(&voice.lang()) == wanted {
                voices.push(Voice(voice));
            }
        }
    }
    if let Some(usual) = voices.iter().position(|voice| voice.0.default()) {
        voices.swap(0, usual);
    }
    voices
}

/// Calls `callback` when the list of voices changes. Most browsers list none at first.
pub fn on_voices(mut callback: impl FnMut() + 'static) -> Option<Listener> {
    on(synthesis()?.into(), "voiceschanged", move |_| callback())
}

/// Speech in progress. Dropping it stops the speech.
///
/// The listeners keep the utterance alive. Otherwise Chromium may collect it midway, and `end` never fires.
/// <https://crbug.com/509488>
pub struct Speech {
    #[expect(dead_code, reason = "held for their drop, which ends the listening")]
    listeners: [Option<Listener>; 2],
    #[expect(dead_code, reason = "held for its drop, which cancels the start")]
    start: Option<Timer>,
    has_ended: Rc<Cell<bool>>,
}

impl Drop for Speech {
    fn drop(&mut self) {
        // Some browsers report a cancellation as an end, others as an error.
        if !self.has_ended.replace(true)
            && let Some(synthesis) = synthesis()
        {
            synthesis.cancel();
        }
    }
}

/// How speech ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpeechEnd {
    /// All of it was spoken.
    Finished,
    /// The browser gave up.
    Failed,
}

/// Speaks the words, in place of any speech before, and calls `on_end` once when they end by themselves.
///
/// Keep the text short: Chromium falls silent after about 15 seconds, without an event.
/// <https://github.com/HadrienGardeur/read-aloud-best-practices/issues/3>
///
/// To pause, drop the speech: on Android, `pause()` ends it. <https://github.com/mdn/browser-compat-data/issues/4500>
pub fn speak(
    words: &str,
    voice: &Voice,
    rate: f32,
    before: Option<Speech>,
    on_end: impl Fn(SpeechEnd) + 'static,
) -> Option<Speech> {
    let interrupts = before.is_some_and(|before| !before.has_ended.get());
    let synthesis = synthesis()?;
    let utterance = SpeechSynthesisUtterance::new_with_text(words).ok()?;
    utterance.set_voice(Some(&voice.0));
    // Chrome on Android chooses by language. https://github.com/HadrienGardeur/web-speech-recommended-voices/issues/37
    utterance.set_lang(&voice.0.lang());
    utterance.set_rate(rate);
    let has_ended = Rc::new(Cell::new(false));
    let on_end = Rc::new(on_end);
    let on_event = |event, end| {
        let (has_ended, on_end) = (Rc::clone(&has_ended), Rc::clone(&on_end));
        on(utterance.clone().into(), event, move |_| {
            if !has_ended.replace(true) {
                on_end(end);
            }
        })
    };
    let listeners = [
        on_event("end", SpeechEnd::Finished),
        on_event("error", SpeechEnd::Failed),
    ];
    // Safari speaks only in direct response to a press, at least the first time.
    // https://github.com/leaonline/easy-speech/issues/366
    let start = if interrupts {
        Some(after(CANCEL_GAP_MILLISECONDS, move || {
            synthesis.speak(&utterance);
        }))
    } else {
        synthesis.speak(&utterance);
        None
    };
    Some(Speech {
        listeners,
        start,
        has_ended,
    })
}

/// The language of a tag, without its region. Some browsers write `en_US`, others `eng-US`.
/// <https://github.com/HadrienGardeur/web-speech-recommended-voices/issues/13>,
/// <https://github.com/ken107/read-aloud/issues/405>
fn language(tag: &str) -> String {
    let tag = tag.replace('_', "-");
    let canonical = canonical(&tag)
        .ok()
        .and_then(|tags| tags.get(0).as_string());
    let tag = canonical.unwrap_or(tag);
    tag.split('-').next().unwrap_or_default().to_owned()
}

fn synthesis() -> Option<SpeechSynthesis> {
    let synthesis = web_sys::window()?.speech_synthesis().ok()?;
    (!synthesis.is_undefined()).then_some(synthesis)
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl, js_name = getCanonicalLocales, catch)]
    fn canonical(tag: &str) -> Result<Array, JsValue>;
}
