use crate::browser::{Match, Opened};

/// What the reader looks for, and what was found.
#[derive(Clone, Debug, Default)]
pub struct Finding {
    /// Whether anything is looked for.
    pub asked: bool,
    /// The sentence around each match: before it, the match, and after it.
    pub matches: Vec<[String; 3]>,
    /// Whether the matches have to be listed, because the browser cannot highlight them in the text.
    pub listed: bool,
}

/// What the search holds besides what the page shows of it.
#[derive(Default)]
pub struct Search {
    /// Every match on the page, in order.
    pub matches: Vec<Match>,
    /// The sections that were opened to show a match.
    pub opened: Option<Opened>,
    /// Whether the short version was left for a match.
    pub was_short: bool,
}
