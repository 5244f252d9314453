//! The ids of a file. Sections, terms, references and charts share one set of ids, because each
//! becomes an anchor of the same page.
//!
//! The page has ids of its own too: `<section>_title` for headings, `cite_<reference>_<n>` for
//! citations, `<section>_chart_<n>` for charts, and others that begin with `_`. All have a `_`,
//! which an [`Id`](crate::id::Id) cannot hold, so none can collide with the article's.

mod charts;

use std::collections::{BTreeMap, VecDeque};

use crate::balanced::balanced;
use crate::json::Json;
use crate::problem::ProblemKind;

/// Anchors of the page that readers link to. An article may link to them too, and may not use
/// them as its own ids.
///
/// Browsers take `#top` for the top of the page.
pub const RESERVED_IDS: &[&str] = &[
    "appointment",
    "article",
    "certainty",
    "cite-this",
    "conclusion",
    "contents",
    "glossary",
    "help",
    "introduction",
    "questions",
    "references",
    "top",
    "unfold",
];

/// Every id of a file. They are collected before anything else is read, so that a citation can be
/// checked and numbered when it is met.
pub(crate) struct Ids {
    entries: BTreeMap<String, Entry>,
    /// Those of the charts not read yet.
    charts: VecDeque<String>,
    /// How many references have a number.
    numbered: usize,
}

/// What an id refers to.
#[derive(Default)]
struct Entry {
    is_reference: bool,
    /// The word that the glossary explains under this id.
    term: Option<String>,
    is_claimed: bool,
    /// The reference's number; 0 until it is first cited.
    number: usize,
    occurrences: usize,
}

impl Ids {
    pub(crate) fn of(file: &Json) -> Self {
        let mut entries = BTreeMap::<String, Entry>::new();
        for list in ["sections", "glossary", "references"] {
            for item in file.field(list).map(Json::items).unwrap_or_default() {
                let Some(id) = item.field("id").and_then(Json::as_str) else {
                    continue;
                };
                let entry = entries.entry(id.to_owned()).or_default();
                match list {
                    "references" => entry.is_reference = true,
                    "glossary" => {
                        let term = item.field("term").and_then(Json::as_str);
                        entry.term = Some(balanced(term.unwrap_or_default().to_owned()));
                    }
                    _ => {}
                }
            }
        }
        let charts = charts::ids(file);
        for id in &charts {
            entries.entry(id.clone()).or_default();
        }
        Self {
            entries,
            charts,
            numbered: 0,
        }
    }

    /// Whether a link to this id leads somewhere on the page.
    pub(crate) fn is_anchor(&self, id: &str) -> bool {
        self.entries.contains_key(id) || RESERVED_IDS.contains(&id)
    }

    /// The id of the next chart in reading order; empty after the last.
    pub(crate) fn next_chart(&mut self) -> String {
        self.charts.pop_front().unwrap_or_default()
    }

    /// The word that the glossary explains under this id.
    pub(crate) fn term(&self, id: &str) -> Option<&str> {
        self.entries.get(id)?.term.as_deref()
    }

    /// Counts one more citation of a reference. Returns the reference's number and which
    /// occurrence this is, both from 1.
    pub(crate) fn cite(&mut self, id: &str) -> Option<(usize, usize)> {
        let entry = self.entries.get_mut(id);
        let entry = entry.filter(|entry| entry.is_reference)?;
        entry.number_as_next(&mut self.numbered);
        entry.occurrences += 1;
        Some((entry.number, entry.occurrences))
    }

    /// The number of a reference, cited or not, and how often it is cited.
    pub(crate) fn number(&mut self, id: &str) -> (usize, usize) {
        let Some(entry) = self.entries.get_mut(id) else {
            return (0, 0);
        };
        entry.number_as_next(&mut self.numbered);
        (entry.number, entry.occurrences)
    }

    /// Claims an id for a part of the article. Returns the problem if it is taken.
    pub(crate) fn claim(&mut self, id: &str) -> Option<ProblemKind> {
        if RESERVED_IDS.contains(&id) {
            return Some(ProblemKind::ReservedId { id: id.to_owned() });
        }
        // An id that could not be read is empty, and was reported.
        let entry = self.entries.get_mut(id).filter(|_| !id.is_empty())?;
        let was_claimed = std::mem::replace(&mut entry.is_claimed, true);
        was_claimed.then(|| ProblemKind::DuplicateId { id: id.to_owned() })
    }
}

impl Entry {
    fn number_as_next(&mut self, numbered: &mut usize) {
        if self.number == 0 {
            *numbered += 1;
            self.number = *numbered;
        }
    }
}
