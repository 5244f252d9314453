use leptos::prelude::*;

use super::{find, keep, listen, settings, sheet, short};
use crate::{
    browser,
    view::{Action, State, Tool},
};

/// Does what the reader asks for.
pub(super) fn act(state: State, action: Action) {
    match action {
        Action::FoldAll(open) => browser::fold_all(open),
        Action::Keep(wanted) => keep::keep(wanted, state.keeping),
        Action::Toggle(tool) if state.tool.get_untracked() == Some(tool) => close(state),
        Action::Toggle(tool) => open(state, tool),
        Action::Close => close(state),
        Action::Find(words) => find::find(state, &words),
        Action::Step(forward) => find::step(state, forward),
        Action::Choose(index) => find::choose(state, index),
        Action::Set(setting, choice) => settings::set(state, setting, choice),
        Action::ForgetSettings => settings::forget(state),
        Action::Shorten(short) => short::shorten(state, short),
        Action::Share => browser::share(),
        Action::MakeSheet(open) => sheet::make(state.sheet, open),
        Action::Tick(index) => sheet::tick(state.sheet, index),
        Action::Note(note) => sheet::note(state.sheet, note),
        Action::PrintSheet => sheet::print(state.sheet),
        Action::SaveSheet { name, text } => sheet::save(state.sheet, &name, &text),
        Action::ReadAloud(aloud) => listen::read(state, aloud),
        Action::StepAloud(forward) => listen::step(state, forward),
        Action::Speed(index) => listen::set_speed(state, index),
        Action::Voice(index) => listen::set_voice(state, index),
    }
}

/// Opens a tool in the place of another, and moves the focus into it.
pub(super) fn open(state: State, tool: Tool) {
    leave(state);
    if tool == Tool::Contents {
        browser::hold_height(tool.id());
    }
    state.tool.set(Some(tool));
    browser::focus_soon(match tool {
        Tool::Contents => "#contents [aria-current]",
        Tool::Find => "#find-field",
        Tool::Settings => "#settings",
        Tool::Listen => "#read-aloud",
    });
}

/// Closes the tool that is open. Where the focus is in it, or nowhere, it goes back to what opened it.
pub(super) fn close(state: State) {
    let Some(tool) = state.tool.get_untracked() else {
        return;
    };
    let within = browser::has_focus(tool.id());
    leave(state);
    if within {
        browser::focus(tool.opener());
    }
}

fn leave(state: State) {
    match state.tool.get_untracked() {
        Some(Tool::Find) => find::leave(state),
        Some(Tool::Contents) => browser::let_height_go(Tool::Contents.id()),
        Some(Tool::Listen) => listen::stop(state),
        _ => {}
    }
    state.tool.set(None);
}
