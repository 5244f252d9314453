use leptos::prelude::*;

/// The reader's sheet for an appointment. It lasts as long as the page.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// Whether it is open.
    pub open: RwSignal<bool>,
    /// Indexes of the ticked rows: the questions, then the key messages.
    pub ticked: RwSignal<Vec<usize>>,
    /// The reader's own note.
    pub note: RwSignal<String>,
    /// The page's address.
    pub address: RwSignal<String>,
    /// Whether it is being printed.
    pub printing: RwSignal<bool>,
    /// Whether the reader tried to print or save it while it was empty.
    pub was_empty: RwSignal<bool>,
}

impl Default for Sheet {
    fn default() -> Self {
        Self {
            open: RwSignal::new(false),
            ticked: RwSignal::new(Vec::new()),
            note: RwSignal::new(String::new()),
            address: RwSignal::new(String::new()),
            printing: RwSignal::new(false),
            was_empty: RwSignal::new(false),
        }
    }
}

impl Sheet {
    /// Whether nothing is ticked and the note is blank.
    pub fn is_empty(self) -> bool {
        self.ticked.with_untracked(Vec::is_empty)
            && self.note.with_untracked(|note| note.trim().is_empty())
    }
}
