use leptos::prelude::*;

use super::{
    appointment::Sheet, find::Finding, keep::Keeping, settings::Setting, settings::Settings,
    tools::Tool,
};
use crate::text::Words;

/// What every view that changes, or does something, is given.
#[derive(Clone, Copy)]
pub struct Interface {
    /// What it says.
    pub words: &'static Words,
    /// What changes.
    pub state: State,
    /// Does what the reader asks for.
    pub act: fn(State, Action),
}

impl Interface {
    pub(super) fn act(self, action: Action) {
        (self.act)(self.state, action);
    }
}

/// Everything that changes on the page while it is read.
#[derive(Clone, Copy)]
pub struct State {
    /// Id of the part being read.
    pub current: RwSignal<String>,
    /// Whether every section is open.
    pub all_open: RwSignal<bool>,
    /// Whether the article is kept on the reader's device.
    pub keeping: RwSignal<Keeping>,
    /// Which tool is open.
    pub tool: RwSignal<Option<Tool>>,
    /// What the reader looks for, and what was found.
    pub finding: RwSignal<Finding>,
    /// Index of the match that the reader is at.
    pub found: RwSignal<Option<usize>>,
    /// Title of the part that is read aloud; empty before that begins.
    pub listening_to: RwSignal<String>,
    /// Whether it is being spoken now.
    pub aloud: RwSignal<bool>,
    /// Names of the voices that can read it, one in each line.
    pub voices: RwSignal<String>,
    /// The reading settings.
    pub settings: RwSignal<Settings>,
    /// Whether the browser stores what the reader sets.
    pub stores: RwSignal<bool>,
    /// Whether only the short version is shown.
    pub short: RwSignal<bool>,
    /// Id and title of the part where the reader stopped the last time.
    pub stopped_at: RwSignal<Option<(String, String)>>,
    /// What the reader takes along.
    pub sheet: Sheet,
}

impl State {
    /// A page at its top, in the part with this id, with nothing open.
    pub fn new(first: String) -> Self {
        Self {
            current: RwSignal::new(first),
            all_open: RwSignal::new(false),
            keeping: RwSignal::new(Keeping::Not),
            tool: RwSignal::new(None),
            finding: RwSignal::new(Finding::default()),
            found: RwSignal::new(None),
            listening_to: RwSignal::new(String::new()),
            aloud: RwSignal::new(false),
            voices: RwSignal::new(String::new()),
            settings: RwSignal::new(Settings::default()),
            stores: RwSignal::new(true),
            short: RwSignal::new(false),
            stopped_at: RwSignal::new(None),
            sheet: Sheet::new(),
        }
    }
}

/// What a reader may ask the page for.
#[derive(Clone, Debug)]
pub enum Action {
    /// Open (`true`) or close every section.
    FoldAll(bool),
    /// Keep the article on this device (`true`), or forget it.
    Keep(bool),
    /// Open a tool, or close it if it is open.
    Toggle(Tool),
    /// Close the tool that is open.
    Close,
    /// Look for these words.
    Find(String),
    /// Go to the next match (`true`) or the one before.
    Step(bool),
    /// Go to the match with this index.
    Choose(usize),
    /// Take this choice of a setting.
    Set(Setting, usize),
    /// Take all settings back and remove them from the device.
    ForgetSettings,
    /// Show only the short version (`true`), or the whole article.
    Shorten(bool),
    /// Pass the page's address on.
    Share,
    /// Begin with the sheet to take along (`true`), or put it aside.
    MakeSheet(bool),
    /// Tick the question or key message with this index, or no longer.
    Tick(usize),
    /// Take this as the reader's own note.
    Note(String),
    /// Print the sheet.
    PrintSheet,
    /// Save the sheet.
    SaveSheet {
        /// The name of its file.
        name: String,
        /// What stands on it.
        text: String,
    },
    /// Read aloud (`true`), or pause.
    ReadAloud(bool),
    /// Read the next part aloud (`true`), or the one before.
    StepAloud(bool),
    /// Read at the speed with this index.
    Speed(usize),
    /// Read with the voice with this index.
    Voice(usize),
}
