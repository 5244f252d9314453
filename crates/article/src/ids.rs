//! The ids of a file: one space for sections, terms, references and charts, because each becomes
//! an anchor of the same page.

mod charts;

use std::collections::BTreeMap;

use charts::Charts;

use crate::json::Json;
use crate::problem::ProblemKind;

/// Ids that the page itself uses for its own parts; an article may not.
///
/// `top` is here because a browser takes `#top` for the top of the page.
pub const RESERVED_IDS: &[&str] = &[
    "appointment",
    "article",
    "byline",
    "certainty",
    "cite",
    "cite-bibtex",
    "cite-ris",
    "cite-text",
    "cite-this",
    "conclusion",
    "contents",
    "contents-list",
    "copy-words",
    "details",
    "find",
    "find-field",
    "glossary",
    "help",
    "introduction",
    "keep",
    "listen",
    "main",
    "notice",
    "open-contents",
    "open-find",
    "open-listen",
    "open-settings",
    "page-address",
    "panel",
    "progress",
    "questions",
    "read-aloud",
    "references",
    "resume",
    "said",
    "settings",
    "sheet-note",
    "short",
    "title",
    "tools",
    "top",
    "unfold",
];

/// The page makes ids of this form for citations: `cite-<reference>-<occurrence>`.
const CITATION_PREFIX: &str = "cite-";

/// The page makes ids of this form for headings: `<section>-title`.
const TITLE_SUFFIX: &str = "-title";

/// Every id of a file, collected before anything else is read, so that a citation can be checked
/// and numbered where it stands.
pub(crate) struct Ids {
    entries: BTreeMap<String, Entry>,
    charts: Charts,
    cited: usize,
}

#[derive(Default)]
struct Entry {
    is_section: bool,
    is_reference: bool,
    /// What the glossary calls it.
    term: Option<String>,
    is_claimed: bool,
    /// The reference's number; 0 before its first citation.
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
                    "sections" => entry.is_section = true,
                    "references" => entry.is_reference = true,
                    _ => {
                        let term = item.field("term").and_then(Json::as_str);
                        entry.term = Some(term.unwrap_or_default().to_owned());
                    }
                }
            }
        }
        let charts = Charts::of(file, |id| entries.contains_key(id));
        for id in charts.given() {
            entries.entry(id.to_owned()).or_default();
        }
        Self {
            entries,
            charts,
            cited: 0,
        }
    }

    /// Whether a link within the page finds something.
    pub(crate) fn is_anchor(&self, id: &str) -> bool {
        self.entries.contains_key(id) || RESERVED_IDS.contains(&id) || self.charts.is_derived(id)
    }

    /// The id of the next chart, in the order in which a reader of the article meets them.
    pub(crate) fn next_chart(&mut self) -> String {
        self.charts.next()
    }

    /// The glossary's word for an id.
    pub(crate) fn term(&self, id: &str) -> Option<&str> {
        self.entries.get(id)?.term.as_deref()
    }

    /// Counts one more citation of a reference: its number, and which occurrence this is.
    pub(crate) fn cite(&mut self, id: &str) -> Option<(usize, usize)> {
        let entry = self
            .entries
            .get_mut(id)
            .filter(|entry| entry.is_reference)?;
        if entry.number == 0 {
            self.cited += 1;
            entry.number = self.cited;
        }
        entry.occurrences += 1;
        Some((entry.number, entry.occurrences))
    }

    /// The number of a reference, cited or not, and how often it is cited.
    pub(crate) fn numbered(&mut self, id: &str) -> (usize, usize) {
        let Some(entry) = self.entries.get_mut(id) else {
            return (0, 0);
        };
        if entry.number == 0 {
            self.cited += 1;
            entry.number = self.cited;
        }
        (entry.number, entry.occurrences)
    }

    /// Claims an id that the article gives to something; what is wrong if it is taken.
    pub(crate) fn claim(&mut self, id: &str) -> Option<ProblemKind> {
        if id.is_empty() {
            return None;
        }
        let stem = id.strip_suffix(TITLE_SUFFIX);
        let is_heading = stem.is_some_and(|stem| {
            RESERVED_IDS.contains(&stem)
                || self.entries.get(stem).is_some_and(|entry| entry.is_section)
        });
        if is_heading || id.starts_with(CITATION_PREFIX) || RESERVED_IDS.contains(&id) {
            return Some(ProblemKind::ReservedId { id: id.to_owned() });
        }
        let entry = self.entries.get_mut(id)?;
        if std::mem::replace(&mut entry.is_claimed, true) {
            return Some(ProblemKind::DuplicateId { id: id.to_owned() });
        }
        None
    }
}
