use std::rc::Rc;

use super::{finding::Search, reading::Reading};
use crate::browser::{Place, Worker};

/// What the tools hold beyond what the page shows of them.
#[derive(Default)]
pub struct Tools {
    /// The search.
    pub search: Search,
    /// Reading aloud.
    pub reading: Reading,
    /// The reader's place in the short version, where an address led out of it.
    pub left_short: Option<Place>,
    /// The page's service worker, if it has one.
    pub worker: Option<Rc<Worker>>,
}
