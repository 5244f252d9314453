//! Everything that changes on the page, and everything that the reader can do.

mod action;
mod finding;
mod keeping;
mod reading;
mod settings;
mod sheet;
mod tool;

use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::{Place, Worker};

pub use action::{Action, Direction};
pub use finding::{Finding, Search};
pub use keeping::Keeping;
pub use reading::{Reading, SPEEDS, USUAL_SPEED};
pub use settings::{Setting, Settings};
pub use sheet::Sheet;
pub use tool::Tool;

/// The state of a page: signals for the views, and values that only the tools use.
#[derive(Clone, Copy)]
pub struct State {
    /// Id of the part being read.
    pub current: RwSignal<String>,
    /// Whether every section is open.
    pub all_open: RwSignal<bool>,
    /// Whether the article is kept on this device.
    pub keeping: RwSignal<Keeping>,
    /// The page's service worker, if it has one.
    pub worker: StoredValue<Option<Rc<Worker>>, LocalStorage>,
    /// Which tool is open.
    pub tool: RwSignal<Option<Tool>>,
    /// The search and its matches, as shown.
    pub finding: RwSignal<Finding>,
    /// Index of the current match.
    pub found: RwSignal<Option<usize>>,
    /// The search's ranges on the page, and what it opened.
    pub search: StoredValue<Search, LocalStorage>,
    /// Title of the part being read aloud; empty before reading starts.
    pub listening_to: RwSignal<String>,
    /// Whether it is being spoken at the moment.
    pub aloud: RwSignal<bool>,
    /// Names of the voices that can read the article.
    pub voices: RwSignal<Vec<String>>,
    /// What is being read aloud, and how far reading has come.
    pub reading: StoredValue<Reading, LocalStorage>,
    /// The reading settings.
    pub settings: RwSignal<Settings>,
    /// Whether the browser can store the settings.
    pub stores: RwSignal<bool>,
    /// Whether only the short version is shown.
    pub short: RwSignal<bool>,
    /// The reader's position in the short version, if a link or an address led out of it.
    pub left_short: StoredValue<Option<Place>, LocalStorage>,
    /// Id and title of the part where the reader stopped last time.
    pub stopped_at: RwSignal<Option<(String, String)>>,
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
            worker: StoredValue::new_local(None),
            tool: RwSignal::new(None),
            finding: RwSignal::new(Finding::default()),
            found: RwSignal::new(None),
            search: StoredValue::new_local(Search::default()),
            listening_to: RwSignal::new(String::new()),
            aloud: RwSignal::new(false),
            voices: RwSignal::new(Vec::new()),
            reading: StoredValue::new_local(Reading::default()),
            settings: RwSignal::new(Settings::default()),
            stores: RwSignal::new(true),
            short: RwSignal::new(false),
            left_short: StoredValue::new_local(None),
            stopped_at: RwSignal::new(None),
            sheet: Sheet::default(),
        }
    }
}
