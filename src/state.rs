//! Everything that changes on the page, and everything that the reader can do.

mod action;
mod finding;
mod keeping;
mod reading;
mod settings;
mod sheet;
mod tool;
mod tools;

use leptos::prelude::*;

pub use action::{Action, SheetAction, Step};
pub use finding::{Finding, Search};
pub use keeping::Keeping;
pub use reading::{Reading, SPEEDS, USUAL_SPEED};
pub use settings::{Setting, Settings};
pub use sheet::Sheet;
pub use tool::Tool;
pub use tools::Tools;

use crate::element::Said;

/// The state of a page: signals for the views, and values that only the tools use.
#[derive(Clone, Copy)]
pub struct State {
    /// Id of the part being read.
    pub current: RwSignal<String>,
    /// Whether every section is open.
    pub all_open: RwSignal<bool>,
    /// Whether the article is kept on this device.
    pub keeping: RwSignal<Keeping>,
    /// Which tool is open.
    pub tool: RwSignal<Option<Tool>>,
    /// The search and its matches, as shown.
    pub finding: RwSignal<Finding>,
    /// Index of the current match.
    pub found: RwSignal<Option<usize>>,
    /// Title of the part being read aloud; `None` before reading starts.
    pub listening_to: RwSignal<Option<Said>>,
    /// Whether it is being spoken at the moment.
    pub aloud: RwSignal<bool>,
    /// Names of the voices that can read the article.
    pub voices: RwSignal<Vec<String>>,
    /// The reading settings.
    pub settings: RwSignal<Settings>,
    /// Whether the browser can store the settings.
    pub stores: RwSignal<bool>,
    /// Whether only the short version is shown.
    pub short: RwSignal<bool>,
    /// Id and title of the part where the reader stopped last time.
    pub stopped_at: RwSignal<Option<(String, Said)>>,
    /// What only the tools use.
    tools: StoredValue<Tools, LocalStorage>,
    /// The sheet for an appointment.
    pub sheet: Sheet,
}

impl State {
    /// The state of a page that has just loaded. `first` is the id of its first part.
    pub fn new(first: String) -> Self {
        Self {
            current: RwSignal::new(first),
            all_open: RwSignal::new(false),
            keeping: RwSignal::new(Keeping::Not),
            tool: RwSignal::new(None),
            finding: RwSignal::new(Finding::default()),
            found: RwSignal::new(None),
            listening_to: RwSignal::new(None),
            aloud: RwSignal::new(false),
            voices: RwSignal::new(Vec::new()),
            settings: RwSignal::new(Settings::default()),
            stores: RwSignal::new(true),
            short: RwSignal::new(false),
            stopped_at: RwSignal::new(None),
            tools: StoredValue::new_local(Tools::default()),
            sheet: Sheet::default(),
        }
    }

    /// Reads or changes what the tools hold. Nothing may call into the page meanwhile.
    pub fn with_tools<T: Default>(self, action: impl FnOnce(&mut Tools) -> T) -> T {
        let mut action = Some(action);
        let mut result = None;
        self.with_tools_dyn(&mut |tools| {
            result = action.take().map(|action| action(tools));
        });
        result.unwrap_or_default()
    }

    // One copy of Leptos' code for all of its uses.
    #[inline(never)]
    fn with_tools_dyn(self, action: &mut dyn FnMut(&mut Tools)) {
        self.tools.update_value(|tools| action(tools));
    }
}
