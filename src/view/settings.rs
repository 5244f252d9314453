//! Reading settings are attributes of the root element. The style reads them, the app sets and stores them, and a script
//! in the head sets them before the first paint. If the reader wants all sections open, the page's other script opens
//! them before the app runs, so that an address leads to its place. Where storage is blocked, settings last for the
//! visit.

use leptos::prelude::*;

use super::{
    element::{Element, button, element},
    interface::{Action, Interface, State},
    tools::{Tool, close, tool_box},
};

/// One thing that readers set to their liking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The colours.
    Theme,
    /// How large the text is.
    Size,
    /// How much room there is between letters, words and lines.
    Spacing,
    /// Whether all sections are open at every visit.
    Sections,
    /// Whether the `/` key opens the search.
    Key,
    /// Whether the page remembers where the reader stopped.
    Place,
}

impl Setting {
    /// All of them, in their order on the page.
    pub const ALL: [Self; 6] = [
        Self::Theme,
        Self::Size,
        Self::Spacing,
        Self::Sections,
        Self::Key,
        Self::Place,
    ];

    /// Its name where it is stored, and as an attribute of the page after `data-`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Size => "size",
            Self::Spacing => "spacing",
            Self::Sections => "sections",
            Self::Key => "key",
            Self::Place => "place",
        }
    }

    /// What can be chosen, under the names that are stored.
    pub fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Theme => &["system", "light", "dark", "contrast"],
            Self::Size => &["1", "2", "3", "4", "5"],
            Self::Spacing => &["normal", "wide"],
            Self::Sections => &["closed", "open"],
            Self::Key => &["on", "off"],
            Self::Place => &["forget", "remember"],
        }
    }

    /// Index of the choice that holds until the reader takes another.
    pub fn usual(self) -> usize {
        usize::from(self == Self::Size)
    }

    fn index(self) -> usize {
        Self::ALL
            .iter()
            .position(|one| *one == self)
            .unwrap_or_default()
    }
}

/// The choice taken for each setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings([usize; Setting::ALL.len()]);

impl Default for Settings {
    fn default() -> Self {
        Self(Setting::ALL.map(Setting::usual))
    }
}

impl Settings {
    /// Index of the choice taken.
    pub fn get(self, setting: Setting) -> usize {
        self.0.get(setting.index()).copied().unwrap_or_default()
    }

    /// The same settings with another choice.
    pub fn with(mut self, setting: Setting, choice: usize) -> Self {
        if let Some(taken) = self.0.get_mut(setting.index()) {
            *taken = choice;
        }
        self
    }
}

/// The reading settings.
pub(super) fn settings(page: Interface) -> Element {
    let words = page.words;
    let State {
        settings, stores, ..
    } = page.state;
    let stored = move || match (settings.get() == Settings::default(), stores.get()) {
        (true, _) => words.settings_not_stored,
        (false, true) => words.settings_stored,
        (false, false) => words.settings_for_now,
    };
    let foot = element("div")
        .class("settings-foot")
        .child(button(move || page.act(Action::ForgetSettings)).child(words.forget_settings))
        .child(
            element("span")
                .attribute("role", "status")
                .live_text(stored),
        );
    tool_box(Tool::Settings, words.settings_title, page)
        .child(close(page))
        .children(Setting::ALL.map(|setting| choices(setting, page)))
        .child(foot)
}

fn choices(setting: Setting, page: Interface) -> Element {
    let (name, labels) = (page.words.setting)(setting);
    let group = element("fieldset").child(element("legend").child(name));
    labels
        .iter()
        .enumerate()
        .fold(group, |group, (choice, words)| {
            let taken = move || page.state.settings.get().get(setting) == choice;
            let field = element("input")
                .attribute("type", "radio")
                .attribute("name", setting.name())
                .attribute("value", choice.to_string())
                .ticked_if(taken)
                .on_input(move |_| page.act(Action::Set(setting, choice)));
            group.child(element("label").child(field).child(*words))
        })
}
