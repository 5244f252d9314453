use crate::browser::{Finder, Match, Opened};

/// A search and its matches, as shown.
#[derive(Clone, Debug, Default)]
pub struct Finding {
    /// Whether there is anything to search for.
    pub asked: bool,
    /// The number of matches.
    pub count: usize,
    /// The sentences around the first matches, if the browser cannot highlight them in the text: the text before a
    /// match, the match, and the text after it.
    pub listed: Vec<[String; 3]>,
}

/// What the search needs beyond what the page shows.
#[derive(Default)]
pub struct Search {
    /// What the reader has typed since the last search.
    pub typed: Option<String>,
    /// What searches the page.
    pub finder: Finder,
    /// All matches on the page, in order.
    pub matches: Vec<Match>,
    /// Sections that the search opened to show a match.
    pub opened: Option<Opened>,
    /// Whether the search left the short version to show a match.
    pub was_short: bool,
}
