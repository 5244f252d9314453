use leptos::prelude::*;

use super::{find, hold::hold, tools};
use crate::{
    browser::{self, Key, Panel},
    marks::FIND_FIELD,
    state::{Setting, State, Step, Tool},
};

/// Listens to the keyboard.
pub(super) fn follow(state: State, panel: Option<Panel>) {
    hold(browser::on_key(move |key| {
        panel.as_ref().is_some_and(|panel| panel.on_key(key)) || on_key(state, key)
    }));
}

/// Handles a key. Returns false if the browser should handle it.
fn on_key(state: State, key: &Key) -> bool {
    match key.name() {
        "Escape" if state.tool.get_untracked().is_some() => {
            tools::close(state);
            true
        }
        "Enter" if browser::has_focus(FIND_FIELD) => {
            find::step(state, Step::Forward);
            true
        }
        "/" if !key.is_typing() && state.settings.get_untracked().get(Setting::Key) == 0 => {
            tools::open(state, Tool::Find);
            true
        }
        _ => false,
    }
}
