//! A row of the test report: what a reader does and sees, in each engine.

use std::{pin::Pin, sync::Arc};

use crate::{engine::Engine, outcome::Outcome, page::Page};

/// What the reader does and sees.
pub(crate) type Steps = Arc<dyn Fn(Page) -> Pin<Box<dyn Future<Output = Outcome>>> + Send + Sync>;

/// One thing that holds for readers.
pub(crate) struct Row {
    /// Says what holds, in the reader's words.
    pub(crate) name: String,
    /// Where it is tried.
    pub(crate) engines: &'static [Engine],
    /// How it is tried.
    pub(crate) steps: Steps,
}

/// A row that is tried in every engine.
pub(crate) fn row<S, F>(name: impl Into<String>, steps: S) -> Row
where
    S: Fn(Page) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome> + 'static,
{
    Row {
        name: name.into(),
        engines: Engine::ALL,
        steps: Arc::new(move |page| Box::pin(steps(page))),
    }
}

impl Row {
    /// Tries the row in these engines only.
    pub(crate) fn only_in(mut self, engines: &'static [Engine]) -> Self {
        self.engines = engines;
        self
    }
}
