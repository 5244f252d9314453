//! Everything that changes on the page while it is read, and everything that a reader may ask of it.

mod action;
mod finding;
mod keeping;
mod reading;
mod settings;
mod sheet;
mod tool;

use leptos::prelude::*;

use crate::browser::Place;

pub use action::{Action, Direction};
pub use finding::{Finding, Search};
pub use keeping::Keeping;
pub use reading::{Reading, SPEEDS, USUAL_SPEED};
pub use settings::{Setting, Settings};
pub use sheet::Sheet;
pub use tool::Tool;

/// The state of one page: signals that the page follows, and what its tools hold besides.
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
    /// Where the matches are on the page, and what was opened to show them.
    pub search: StoredValue<Search, LocalStorage>,
    /// Title of the part that is read aloud; empty before reading begins.
    pub listening_to: RwSignal<String>,
    /// Whether it is being spoken now.
    pub aloud: RwSignal<bool>,
    /// Names of the voices that can read the article.
    pub voices: RwSignal<Vec<String>>,
    /// What is read aloud, and how far it has come.
    pub reading: StoredValue<Reading, LocalStorage>,
    /// The reading settings.
    pub settings: RwSignal<Settings>,
    /// Whether the browser stores what the reader sets.
    pub stores: RwSignal<bool>,
    /// Whether only the short version is shown.
    pub short: RwSignal<bool>,
    /// The reader's place in the short version, where an address led out of it.
    pub left_short: StoredValue<Option<Place>, LocalStorage>,
    /// Id and title of the part where the reader stopped the last time.
    pub stopped_at: RwSignal<Option<(String, String)>>,
    /// What the reader takes to an appointment.
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
            sheet: Sheet::new(),
        }
    }
}
