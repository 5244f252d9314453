use crate::browser::{Match, Opened};

/// A search and its matches, as shown.
#[derive(Clone, Debug, Default)]
pub struct Finding {
    /// Whether there is anything to search for.
    pub asked: bool,
    /// The sentence around each match: the text before it, the match, and the text after it.
    pub matches: Vec<[String; 3]>,
    /// Whether matches are listed, because the browser cannot highlight them in the text.
    pub listed: bool,
}

/// What the search needs beyond what the page shows.
#[derive(Default)]
pub struct Search {
    /// All matches on the page, in order.
    pub matches: Vec<Match>,
    /// Sections that the search opened to show a match.
    pub opened: Option<Opened>,
    /// Whether the search left the short version to show a match.
    pub was_short: bool,
}
