use leptos::prelude::*;

use super::{
    element::{Element, button, element},
    icon::icon,
    interface::{Action, Interface, State},
    tools::{Tool, close, opener, tool_box},
};

/// How many hundredths of the usual speed the reader may choose.
pub const SPEEDS: [u8; 4] = [75, 100, 125, 150];

/// Index of the speed that holds until the reader takes another.
pub const USUAL_SPEED: usize = 1;

/// The button that opens what reads aloud. It is hidden where the browser has no voice.
pub(super) fn listen_button(page: Interface) -> Element {
    opener(Tool::Listen, page)
        .class("listen-button")
        .child(icon("listen"))
        .child(page.words.listen)
}

/// What reads the article aloud.
pub(super) fn listen(page: Interface) -> Element {
    let words = page.words;
    let State {
        listening_to,
        aloud,
        ..
    } = page.state;
    let title = move || match listening_to.get() {
        part if part.is_empty() => words.listen.to_owned(),
        part => part,
    };
    let play = button(move || page.act(Action::ReadAloud(!aloud.get_untracked())))
        .id("read-aloud")
        .live_text(move || match aloud.get() {
            true => words.pause,
            false => words.read_aloud,
        });
    let step = move |forward, name, picture| {
        button(move || page.act(Action::StepAloud(forward)))
            .attribute("aria-label", name)
            .child(icon(picture))
    };
    tool_box(Tool::Listen, words.listen, page)
        .child(
            element("div")
                .class("listen-row")
                .child(element("span").class("name").live_text(title))
                .child(close(page)),
        )
        .child(
            element("div")
                .class("listen-row")
                .child(step(false, words.previous_part, "up"))
                .child(play)
                .child(step(true, words.next_part, "down"))
                .child(speeds(page))
                .child(voices(page)),
        )
}

fn speeds(page: Interface) -> Element {
    let options = SPEEDS.into_iter().enumerate().map(|(index, speed)| {
        let times = (page.words.decimal)(speed.into());
        let option = option(index, &format!("{times}×"));
        match index == USUAL_SPEED {
            true => option.attribute("selected", ""),
            false => option,
        }
    });
    choice(page.words.speed, page, Action::Speed).children(options)
}

fn voices(page: Interface) -> Element {
    let voices = page.state.voices;
    choice(page.words.voice, page, Action::Voice)
        .class("voices")
        .live_children(move || {
            voices.with(|voices| {
                let named = voices.lines().enumerate();
                named.map(|(index, name)| option(index, name)).collect()
            })
        })
}

fn choice(name: &'static str, page: Interface, action: fn(usize) -> Action) -> Element {
    element("select")
        .attribute("aria-label", name)
        // What is chosen is not stored, so the browser does not bring it back either.
        .attribute("autocomplete", "off")
        .on_input(move |index| {
            if let Ok(index) = index.parse() {
                page.act(action(index));
            }
        })
}

fn option(index: usize, name: &str) -> Element {
    element("option")
        .attribute("value", index.to_string())
        .child(name)
}
