//! Reading settings are attributes of the root element. The style reads them, the app sets and stores them, and a script
//! in the head sets them before the first paint. If the reader wants all sections open, the page's other script opens
//! them before the app runs, so that an address leads to its place. Where storage is blocked, settings last for the
//! visit.

use leptos::prelude::*;

use super::{
    context::Context,
    tool_box::{close, tool_box},
};
use crate::{
    element::{Element, button, element},
    state::{Action, Setting, Settings, State, Tool},
};

/// The reading settings.
pub(super) fn settings(context: Context) -> Element {
    let words = context.words;
    let State {
        settings, stores, ..
    } = context.state;
    let stored = move || {
        if settings.get() == Settings::default() {
            words.settings_not_stored()
        } else if stores.get() {
            words.settings_stored()
        } else {
            words.settings_for_now()
        }
    };
    let foot = element("div")
        .class("settings-foot")
        .child(button(move || context.act(Action::ForgetSettings)).child(words.forget_settings()))
        .child(element("span").attr("role", "status").child(stored));
    tool_box(Tool::Settings, words.settings_title(), context)
        .child(close(context))
        .children(Setting::ALL.map(|setting| choices(setting, context)))
        .child(foot)
}

fn choices(setting: Setting, context: Context) -> Element {
    let (name, labels) = context.words.setting(setting);
    let group = element("fieldset").child(element("legend").child(name));
    labels
        .into_iter()
        .enumerate()
        .fold(group, |group, (choice, words)| {
            let taken = move || context.state.settings.get().get(setting) == choice;
            let field = element("input")
                .attr("type", "radio")
                .attr("name", setting.name())
                .attr("value", setting.choices().get(choice).copied())
                .attr("checked", (choice == setting.usual()).then_some(""))
                .prop("checked", taken)
                .on("input", move |_| context.act(Action::Set(setting, choice)));
            group.child(element("label").child(field).child(words))
        })
}
