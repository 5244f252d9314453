/// A reading setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The colours.
    Theme,
    /// The text size.
    Size,
    /// The spacing of letters, words and lines.
    Spacing,
    /// Whether all sections are open when the page loads.
    Sections,
    /// Whether the `/` key opens the search.
    Key,
    /// Whether the page remembers where the reader stopped.
    Place,
}

impl Setting {
    /// All settings, in their order on the page.
    pub const ALL: [Self; 6] = [
        Self::Theme,
        Self::Size,
        Self::Spacing,
        Self::Sections,
        Self::Key,
        Self::Place,
    ];

    /// Its name in storage, and in the root's `data-` attribute.
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

    /// The choices, as they are stored.
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

    /// Index of the default choice.
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

/// The choice for each setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings([usize; Setting::ALL.len()]);

impl Default for Settings {
    fn default() -> Self {
        Self(Setting::ALL.map(Setting::usual))
    }
}

impl Settings {
    /// Index of the choice for a setting.
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
