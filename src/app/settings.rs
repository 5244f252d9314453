use leptos::prelude::*;

use super::place;
use crate::{
    browser,
    view::{Setting, Settings, State},
};

/// Takes over what was stored, which the page has as its attributes since before it was painted.
#[cfg(feature = "hydrate")]
pub(super) fn take_over(state: State) {
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
    if settings.get(Setting::Sections) == 1 {
        browser::fold_all(true);
    }
}

/// Holds from now on, and at the next visit.
pub(super) fn set(state: State, setting: Setting, choice: usize) {
    let settings = state.settings.get_untracked().with(setting, choice);
    state.settings.set(settings);
    let value = setting.choices().get(choice).copied();
    let value = value.filter(|_| choice != setting.usual());
    let is_stored = browser::prefer(setting.name(), value);
    state.stores.set(is_stored);
    match setting {
        Setting::Theme => color_frame(settings),
        Setting::Sections if choice == 1 => browser::fold_all(true),
        Setting::Place if choice == 0 => place::forget(),
        _ => {}
    }
}

/// Takes all settings back, and leaves nothing of them on the device.
pub(super) fn forget(state: State) {
    for setting in Setting::ALL {
        browser::prefer(setting.name(), None);
    }
    state.settings.set(Settings::default());
    color_frame(Settings::default());
    place::forget();
}

fn color_frame(settings: Settings) {
    browser::color_frame(settings.get(Setting::Theme) != Setting::Theme.usual());
}
