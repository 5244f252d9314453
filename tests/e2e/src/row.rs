//! A row of the test report: what a reader does and sees, in each engine.

use std::{pin::Pin, sync::Arc};

use crate::{
    engine::Engine,
    outcome::Outcome,
    page::{Page, Screen},
    site::Build,
    table::Line,
};

/// What the reader does and sees. It gives what was found, for a table, or nothing.
pub(crate) type Steps =
    Arc<dyn Fn(Page) -> Pin<Box<dyn Future<Output = Outcome<String>>>> + Send + Sync>;

/// One thing that holds for readers.
pub(crate) struct Row {
    /// Says what holds, in the reader's words.
    pub(crate) name: String,
    /// Where it is tried.
    pub(crate) engines: &'static [Engine],
    /// The line of a table that it fills, if it does.
    pub(crate) line: Option<Line>,
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
        line: None,
        steps: Arc::new(move |page| {
            let trying = steps(page);
            Box::pin(async { trying.await.map(|()| String::new()) })
        }),
    }
}

/// Two rows, one on a wide screen and one on a phone.
pub(crate) fn rows_on_screens<S, F>(name: &str, steps: S) -> [Row; 2]
where
    S: Fn(Page, Screen) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Outcome> + 'static,
{
    let phone = steps.clone();
    [
        row(format!("{name}, wide"), move |page| {
            steps(page, Screen::Wide)
        }),
        row(format!("{name}, on a phone"), move |page| {
            phone(page, Screen::Phone)
        }),
    ]
}

/// A row that is tried in every engine and fills a line of a table with what it finds there.
pub(crate) fn row_of_table<S, F>(line: Line, steps: S) -> Row
where
    S: Fn(Page) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome<String>> + 'static,
{
    Row {
        name: line.name(),
        engines: Engine::ALL,
        line: Some(line),
        steps: Arc::new(move |page| Box::pin(steps(page))),
    }
}

impl Row {
    /// The same row on the unbaked page, where the app makes what it otherwise takes over.
    pub(crate) fn mounted(mut self) -> Self {
        let steps = self.steps;
        self.name = format!("{}, unbaked", self.name);
        self.steps = Arc::new(move |page| steps(page.reading(Build::Unbaked)));
        self
    }

    /// Tries the row in these engines only.
    pub(crate) fn only_in(mut self, engines: &'static [Engine]) -> Self {
        self.engines = engines;
        self
    }
}
