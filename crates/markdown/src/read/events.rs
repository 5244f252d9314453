use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::footnotes::Footnotes;
use crate::labels::{misspelt, stressed};
use crate::notation::LABELS;
use crate::slip::{Hides, Slip};

/// The scheme that marks citations, which CommonMark takes for links without a target.
pub(super) const CITE: &str = "cite:";

/// The scheme that marks footnotes.
pub(super) const FOOTNOTE: &str = "footnote:";

/// As many levels of quotations and emphasis as an article may have.
const MAX_DEPTH: usize = 15;

/// What CommonMark finds in a text, one after the other.
pub(super) struct Events<'a> {
    events: std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>,
    text: &'a str,
    start: usize,
    last: Range<usize>,
    depth: usize,
    slips: Vec<Slip>,
    bare: Vec<(String, usize)>,
    footnotes: Footnotes,
}

impl<'a> Events<'a> {
    /// The events from this byte of the file on.
    pub(super) fn of(
        text: &'a str,
        start: usize,
        footnotes: Footnotes,
        mut slips: Vec<Slip>,
    ) -> Self {
        let mut bare = Vec::new();
        let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
        let text = text.get(start..).unwrap_or_default();
        let mut citation = |link: BrokenLink<'a>| {
            if let Some(label) = link.reference.strip_prefix('^') {
                return Some((CowStr::from(format!("{FOOTNOTE}{label}")), CowStr::from("")));
            }
            let Some(ids) = link.reference.strip_prefix('@') else {
                bare.push((link.reference.to_string(), start + link.span.start));
                return None;
            };
            Some((CowStr::from(format!("{CITE}{ids}")), CowStr::from("")))
        };
        let parser = Parser::new_with_broken_link_callback(text, options, Some(&mut citation));
        let parser = parser.into_offset_iter();
        let definitions = parser.reference_definitions().iter();
        let definitions: Vec<(String, Range<usize>)> = definitions
            .map(|(label, definition)| (label.to_lowercase(), definition.span.clone()))
            .collect();
        let events = labels_apart(parser);
        let used: HashSet<String> = events
            .iter()
            .filter_map(|(event, _)| label(event))
            .collect();
        for at in defined_again(text, &definitions, &events) {
            let message = "this label is defined above already, and every link leads there; give it another label";
            slips.push(Slip::new(start + at, message));
        }
        for (label, range) in definitions {
            if !used.contains(&label) {
                let words = text.get(range.clone()).unwrap_or_default().trim();
                let message = format!("no link leads to “{words}”, so nobody reads it");
                slips.push(Slip::new(start + range.start, message));
            }
        }
        Self {
            events: events.into_iter().peekable(),
            text,
            start,
            last: 0..0,
            depth: 0,
            slips,
            bare,
            footnotes,
        }
    }

    pub(super) fn peek(&mut self) -> Option<&Event<'a>> {
        self.events.peek().map(|(event, _)| event)
    }

    /// The next event, with the byte of the file where it begins.
    pub(super) fn next(&mut self) -> Option<(Event<'a>, usize)> {
        let (event, range) = self.events.next()?;
        self.last = range;
        Some((event, self.last()))
    }

    /// The byte of the file where the last event began.
    pub(super) fn last(&self) -> usize {
        self.start + self.last.start
    }

    /// The byte of the file where the last event ended.
    pub(super) fn end(&self) -> usize {
        self.start + self.last.end
    }

    /// The Markdown from a byte of the file to the end of the last event.
    pub(super) fn since(&self, at: usize) -> &'a str {
        let from = at.saturating_sub(self.start);
        self.text.get(from..self.last.end).unwrap_or_default()
    }

    /// Reads what is in the element whose start was the last event, unless it is nested more deeply
    /// than an article may be.
    pub(super) fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth == MAX_DEPTH {
            self.slip(self.last(), "this is nested too deeply");
            return None;
        }
        self.depth += 1;
        let inner = read(self);
        self.depth -= 1;
        Some(inner)
    }

    pub(super) fn slip(&mut self, at: usize, message: impl Into<String>) {
        self.slips.push(Slip::new(at, message));
    }

    /// A slip that can be put right in one way.
    pub(super) fn advise(&mut self, at: usize, message: &str, advice: String) {
        self.slips.push(Slip {
            advice: Some(advice),
            ..Slip::new(at, message)
        });
    }

    /// A slip because of which a list cannot be read.
    pub(super) fn hide(&mut self, slip: Slip) {
        self.slips.push(Slip {
            hides: Some(Hides::List),
            ..slip
        });
    }

    /// The keys that a footnote cites. It is read.
    pub(super) fn footnote(&mut self, label: &str) -> Option<String> {
        self.footnotes.read(label)
    }

    /// The words in brackets that are neither links nor citations, each with the byte where it begins.
    pub(super) fn bare(&self) -> &[(String, usize)] {
        &self.bare
    }

    pub(super) fn into_slips(mut self) -> Vec<Slip> {
        self.slips.extend(self.footnotes.unread());
        self.slips
    }

    /// Passes over everything up to the end of the element whose start was the last event.
    pub(super) fn skip(&mut self) {
        let mut depth = 1;
        while depth > 0 {
            match self.next() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }
}

/// The bytes of definitions whose label is already defined, which CommonMark drops.
fn defined_again(
    text: &str,
    definitions: &[(String, Range<usize>)],
    events: &[(Event<'_>, Range<usize>)],
) -> Vec<usize> {
    let is_read = |at: usize| {
        let mut leaves = events.iter().filter(|(event, _)| {
            matches!(
                event,
                Event::Text(_)
                    | Event::Html(_)
                    | Event::InlineHtml(_)
                    | Event::Code(_)
                    | Event::Start(Tag::Link { .. })
            )
        });
        let is_defined = definitions.iter().any(|(_, range)| range.contains(&at));
        is_defined || leaves.any(|(_, range)| range.contains(&at))
    };
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let label = line.trim_start().strip_prefix('[');
        let label = label.and_then(|rest| rest.split_once("]:"));
        let is_known = |label: &str| definitions.iter().any(|(known, _)| *known == label);
        if label.is_some_and(|(label, _)| is_known(&label.to_lowercase())) {
            let byte = at + line.len() - line.trim_start().len();
            if !is_read(byte) {
                found.push(byte);
            }
        }
        at += line.len();
    }
    found
}

/// The label of a link or a picture whose address is defined elsewhere.
fn label(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) => Some(id.to_lowercase()),
        _ => None,
    }
}

/// The same events with a paragraph for each label at the beginning of a line, in paragraphs that
/// begin with one.
fn labels_apart<'a>(
    events: impl Iterator<Item = (Event<'a>, Range<usize>)>,
) -> Vec<(Event<'a>, Range<usize>)> {
    let mut apart: Vec<(Event<'a>, Range<usize>)> = Vec::new();
    let mut depth = 0_usize;
    let mut is_labelled = false;
    let mut events = events.peekable();
    while let Some((event, range)) = events.next() {
        let is_label = is_label(&event, events.peek().map(|(next, _)| next));
        let is_first =
            depth == 1 && matches!(apart.last(), Some((Event::Start(Tag::Paragraph), _)));
        let is_new_line = depth == 1 && matches!(apart.last(), Some((Event::SoftBreak, _)));
        if is_first {
            is_labelled = is_label;
        } else if is_new_line && is_labelled && is_label {
            apart.pop();
            apart.push((Event::End(TagEnd::Paragraph), range.clone()));
            apart.push((Event::Start(Tag::Paragraph), range.clone()));
        }
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        apart.push((event, range));
    }
    apart
}

/// Whether a label begins here, written as it should be or in a way that is told.
fn is_label(event: &Event<'_>, next: Option<&Event<'_>>) -> bool {
    match (event, next) {
        (Event::Text(words), _) => {
            LABELS.iter().any(|label| words.starts_with(label)) || misspelt(words).is_some()
        }
        (Event::Start(Tag::Strong | Tag::Emphasis), Some(Event::Text(words))) => {
            stressed(words).is_some()
        }
        _ => false,
    }
}
