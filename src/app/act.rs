use super::{find, keep, listen, settings, short, tools};
use crate::{
    browser,
    state::{Action, Sheet, SheetAction, State},
};

/// Handles a reader's action. What is done with the sheet depends on which app runs.
pub(super) fn act(state: State, action: Action, act_on_sheet: fn(Sheet, SheetAction)) {
    match action {
        Action::Keep => keep::keep(state),
        Action::Forget => keep::forget(state),
        Action::Toggle(tool) => tools::toggle(state, tool),
        Action::Close => tools::close(state),
        Action::Find(words) => find::follow_typing(state, words),
        Action::Step(direction) => find::step(state, direction),
        Action::Choose(index) => find::choose(state, index),
        Action::Set(setting, choice) => settings::choose(state, setting, choice),
        Action::ForgetSettings => settings::forget(state),
        Action::ShowShort => short::show_short(state),
        Action::ShowWhole => short::show_whole(state),
        Action::Share => browser::share(),
        Action::Sheet(action) => act_on_sheet(state.sheet, action),
        Action::ReadAloud => listen::read(state),
        Action::Pause => listen::pause(state),
        Action::StepAloud(direction) => listen::step(state, direction),
        Action::Speed(index) => listen::set_speed(state, index),
        Action::Voice(index) => listen::set_voice(state, index),
    }
}
