use leptos::prelude::*;

use super::resume;
use crate::{
    browser,
    marks::{FOLDS, RETURNED},
    state::{Setting, Settings, State},
};

/// Reads the stored settings, which the script in the page's head has set on the root before the first paint.
pub(super) fn follow(state: State) {
    let settings = Setting::ALL
        .into_iter()
        .fold(Settings::default(), |settings, setting| {
            let stored = browser::preference(setting.name());
            let known = setting
                .choices()
                .iter()
                .position(|choice| Some(*choice) == stored.as_deref());
            known.map_or(settings, |choice| settings.with(setting, choice))
        });
    state.settings.set(settings);
    color_frame(settings);
    if settings.get(Setting::Sections) == 1 && browser::root_value(RETURNED).is_none() {
        browser::open_all(FOLDS);
    }
}

/// Sets a choice for this visit and the next ones, once the reader sees which one it is: on a slow phone, other letters
/// for the whole page take longer than a frame.
pub(super) fn choose(state: State, setting: Setting, choice: usize) {
    browser::after_next_frame(move || set(state, setting, choice));
}

fn set(state: State, setting: Setting, choice: usize) {
    let settings = state.settings.get_untracked().with(setting, choice);
    state.settings.set(settings);
    let value = setting.choices().get(choice).copied();
    let value = value.filter(|_| choice != setting.usual());
    let is_stored = browser::prefer(setting.name(), value);
    state.stores.set(is_stored);
    match setting {
        Setting::Theme => color_frame(settings),
        Setting::Sections if choice == 1 => browser::open_all(FOLDS),
        Setting::Place if choice == 0 => resume::forget(),
        _ => {}
    }
}

/// Resets all settings and removes them from the device.
pub(super) fn forget(state: State) {
    for setting in Setting::ALL {
        browser::prefer(setting.name(), None);
    }
    state.settings.set(Settings::default());
    color_frame(Settings::default());
    resume::forget();
}

fn color_frame(settings: Settings) {
    if settings.get(Setting::Theme) == Setting::Theme.usual() {
        browser::reset_frame_color();
    } else {
        browser::color_frame();
    }
}
