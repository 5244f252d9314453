use leptos::prelude::*;

/// The reader's own sheet. It is part of the page, and gone with it.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// Whether the reader is making it.
    pub open: RwSignal<bool>,
    /// What is ticked: indexes of the questions, and after those of the key messages.
    pub ticked: RwSignal<Vec<usize>>,
    /// The reader's own note.
    pub note: RwSignal<String>,
    /// Where the page is.
    pub address: RwSignal<String>,
    /// Whether it is being printed.
    pub printing: RwSignal<bool>,
    /// Whether it was asked for while nothing was on it.
    pub was_empty: RwSignal<bool>,
}

impl Sheet {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            ticked: RwSignal::new(Vec::new()),
            note: RwSignal::new(String::new()),
            address: RwSignal::new(String::new()),
            printing: RwSignal::new(false),
            was_empty: RwSignal::new(false),
        }
    }

    /// Whether nothing is ticked and nothing written.
    pub fn is_empty(self) -> bool {
        self.ticked.with_untracked(Vec::is_empty)
            && self.note.with_untracked(|note| note.trim().is_empty())
    }
}
