use leptos::prelude::*;

use super::{
    context::Context,
    icon::icon,
    tool_box::{close, opener, tool_box},
};
use crate::{
    element::{Element, Said, button, element},
    marks::READ_ALOUD,
    state::{Action, SPEEDS, State, Step, Tool, USUAL_SPEED},
};

/// The button that opens the reading-aloud tool. Hidden if there is no voice for the page's language.
pub(super) fn listen_button(context: Context) -> Element {
    opener(Tool::Listen, context)
        .class("listen-button")
        .child(icon("listen"))
        .child(context.words.listen())
}

/// The reading-aloud tool.
pub(super) fn listen(context: Context) -> Element {
    let words = context.words;
    let State {
        listening_to,
        aloud,
        ..
    } = context.state;
    let title = move || match listening_to.get() {
        Some(part) => part,
        None => words.listen(),
    };
    let press = move || {
        context.act(if aloud.get_untracked() {
            Action::Pause
        } else {
            Action::ReadAloud
        });
    };
    let play = button(press).id(READ_ALOUD).child(move || {
        if aloud.get() {
            words.pause()
        } else {
            words.read_aloud()
        }
    });
    let step = move |direction, name: Said, picture| {
        button(move || context.act(Action::StepAloud(direction)))
            .attr("aria-label", name)
            .child(icon(picture))
    };
    tool_box(Tool::Listen, words.listen(), context)
        .child(
            element("div")
                .class("listen-row")
                .child(element("span").class("listen-name").child(title))
                .child(close(context)),
        )
        .child(
            element("div")
                .class("listen-row")
                .child(step(Step::Back, words.previous_part(), "up"))
                .child(play)
                .child(step(Step::Forward, words.next_part(), "down"))
                .child(speeds(context))
                .child(voices(context)),
        )
}

fn speeds(context: Context) -> Element {
    let options = SPEEDS.into_iter().enumerate().map(|(index, (speed, _))| {
        let times = context.words.decimal(speed);
        let option = option(index, &format!("{times}×"));
        if index == USUAL_SPEED {
            option.attr("selected", "")
        } else {
            option
        }
    });
    choice(context.words.speed(), context, Action::Speed).children(options)
}

fn voices(context: Context) -> Element {
    let voices = context.state.voices;
    choice(context.words.voice(), context, Action::Voice)
        .class("listen-voices")
        .child(move || {
            voices.with(|voices| {
                let named = voices.iter().enumerate();
                named
                    .map(|(index, name)| option(index, name))
                    .collect::<Vec<_>>()
            })
        })
}

fn choice(name: Said, context: Context, action: fn(usize) -> Action) -> Element {
    element("select")
        .attr("aria-label", name)
        // The choice is not stored, so the browser should not restore it on reload either.
        .attr("autocomplete", "off")
        .on("input", move |index| {
            if let Ok(index) = index.parse() {
                context.act(action(index));
            }
        })
}

fn option(index: usize, name: &str) -> Element {
    element("option")
        .attr("value", index.to_string())
        .child(name)
}
