use leptos::prelude::*;

use super::{
    element::{Element, button, element},
    icon::icon,
    interface::{Action, Interface},
    tools::{Tool, close, opener, tool_box},
};

/// What is read aloud.
#[derive(Clone, Debug, Default)]
pub struct Listening {
    /// Title of the part that is read; empty before it begins.
    pub part: String,
    /// Whether it is being spoken now.
    pub aloud: bool,
}

impl Listening {
    /// How many hundredths of the usual speed the reader may choose.
    pub const SPEEDS: [u8; 4] = [75, 100, 125, 150];

    /// Index of the speed that holds until the reader takes another.
    pub const USUAL_SPEED: usize = 1;
}

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
    let listening = page.state.listening;
    let title = move || {
        listening.with(|listening| match listening.part.as_str() {
            "" => words.listen.to_owned(),
            part => part.to_owned(),
        })
    };
    let play = button(move || {
        let aloud = listening.with_untracked(|listening| listening.aloud);
        page.act(Action::ReadAloud(!aloud));
    })
    .id("read-aloud")
    .live_text(move || match listening.with(|listening| listening.aloud) {
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
    let options = Listening::SPEEDS
        .into_iter()
        .enumerate()
        .map(|(index, speed)| {
            let times = (page.words.decimal)(speed.into());
            let option = option(index, &format!("{times}×"));
            match index == Listening::USUAL_SPEED {
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
                let named = voices.iter().enumerate();
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
