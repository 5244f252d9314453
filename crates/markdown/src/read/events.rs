use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser};

use crate::slip::Slip;

/// The scheme that stands for citations, which CommonMark takes for links to nowhere.
pub(super) const CITE: &str = "cite:";

/// What CommonMark finds in a text, one after the other.
pub(super) struct Events<'a> {
    events: std::iter::Peekable<std::vec::IntoIter<(Event<'a>, Range<usize>)>>,
    start: usize,
    last: usize,
    slips: Vec<Slip>,
}

impl<'a> Events<'a> {
    /// The events from this byte of the file on.
    pub(super) fn of(text: &'a str, start: usize, slips: Vec<Slip>) -> Self {
        let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
        let text = text.get(start..).unwrap_or_default();
        let mut citation = |link: BrokenLink<'a>| {
            let ids = link.reference.strip_prefix('@')?;
            Some((CowStr::from(format!("{CITE}{ids}")), CowStr::from("")))
        };
        let parser = Parser::new_with_broken_link_callback(text, options, Some(&mut citation));
        let events: Vec<_> = parser.into_offset_iter().collect();
        Self {
            events: events.into_iter().peekable(),
            start,
            last: start,
            slips,
        }
    }

    pub(super) fn peek(&mut self) -> Option<&Event<'a>> {
        self.events.peek().map(|(event, _)| event)
    }

    /// The next event, with the byte of the file where it begins.
    pub(super) fn next(&mut self) -> Option<(Event<'a>, usize)> {
        let (event, range) = self.events.next()?;
        self.last = self.start + range.start;
        Some((event, self.last))
    }

    /// The byte of the file where the last event began.
    pub(super) fn last(&self) -> usize {
        self.last
    }

    pub(super) fn slip(&mut self, at: usize, message: impl Into<String>) {
        self.slips.push(Slip::new(at, message));
    }

    pub(super) fn into_slips(self) -> Vec<Slip> {
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
