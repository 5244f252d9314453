use crate::retractions::Retractions;
use crate::runs::Original;

/// What the checks need in addition to the article.
#[derive(Debug, Default)]
pub struct Options {
    /// Today, as `YYYY-MM-DD`; without it, no review is overdue.
    pub today: Option<String>,
    /// The papers that were retracted.
    pub retractions: Option<Retractions>,
    /// The texts from which no sentence may be copied.
    pub originals: Vec<Original>,
}
