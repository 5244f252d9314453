//! A row of the test report: what a reader does and sees.

use std::{pin::Pin, sync::Arc};

use crate::{
    combination::{Combination, Combinations},
    engine::Engine,
    outcome::Outcome,
    page::{Page, Screen},
    table::Line,
};

/// What the reader does and sees. The result is the text for the cell of each line that the row fills, one a line.
pub(crate) type Steps =
    Arc<dyn Fn(Page) -> Pin<Box<dyn Future<Output = Outcome<String>>>> + Send + Sync>;

/// One thing that holds for readers.
pub(crate) struct Row {
    /// What holds, in the reader's words, after the name of the module.
    pub(crate) name: String,
    engines: &'static [Engine],
    /// The builds and screens it is run on.
    places: Places,
    /// The lines of a table that it fills.
    pub(crate) lines: Vec<Line>,
    steps: Steps,
    /// Whether it spends most of its time waiting.
    pub(crate) waits: bool,
}

/// The builds and screens that a row is run on.
enum Places {
    /// The steps choose.
    Own,
    /// Both builds, and these screens.
    Everywhere(Vec<Screen>),
}

/// A row in one engine, and on one build and screen unless its steps choose those.
pub(crate) struct Run {
    pub(crate) engine: Engine,
    /// The row's name with the engine, build and screen.
    pub(crate) name: String,
    pub(crate) steps: Steps,
}

/// A row whose steps choose build and screen. It is run once in every engine.
pub(crate) fn row<S, F>(name: impl Into<String>, steps: S) -> Row
where
    S: Fn(Page) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome> + 'static,
{
    Row {
        name: name.into(),
        engines: Engine::ALL,
        places: Places::Own,
        lines: Vec::new(),
        steps: Arc::new(move |page| {
            let outcome = steps(page);
            Box::pin(async { outcome.await.map(|()| String::new()) })
        }),
        waits: false,
    }
}

/// A row that holds in every engine, on both builds and on every screen.
pub(crate) fn feature<S, F>(name: impl Into<String>, steps: S) -> Row
where
    S: Fn(Page) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome> + 'static,
{
    Row {
        places: Places::Everywhere(vec![Screen::Wide, Screen::Phone]),
        ..row(name, steps)
    }
}

/// A row that is run once in every engine and fills a line of a table with what it finds there.
pub(crate) fn row_of_table<S, F>(line: Line, steps: S) -> Row
where
    S: Fn(Page) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome<String>> + 'static,
{
    row_of_lines(line.name(), vec![line], steps)
}

/// A row that is run once in every engine and fills several lines of a table, with one line of its result each.
pub(crate) fn row_of_lines<S, F>(name: impl Into<String>, lines: Vec<Line>, steps: S) -> Row
where
    S: Fn(Page) -> F + Send + Sync + 'static,
    F: Future<Output = Outcome<String>> + 'static,
{
    Row {
        name: name.into(),
        engines: Engine::ALL,
        places: Places::Own,
        lines,
        steps: Arc::new(move |page| Box::pin(steps(page))),
        waits: false,
    }
}

impl Row {
    /// Puts the module's name before the row's.
    pub(crate) fn in_module(mut self, module: &str) -> Self {
        self.name = format!("{module}: {}", self.name);
        self
    }

    /// Runs a feature's row on this screen only.
    pub(crate) fn only_on(mut self, screen: Screen) -> Self {
        self.places = Places::Everywhere(vec![screen]);
        self
    }

    /// Runs the row in a second browser, beside other rows, because it waits for a time-out of the page.
    pub(crate) fn waiting(mut self) -> Self {
        self.waits = true;
        self
    }

    /// Runs the row in these engines only.
    pub(crate) fn only_in(mut self, engines: &'static [Engine]) -> Self {
        self.engines = engines;
        self
    }

    /// The runs of this row. The index chooses among pairwise sets.
    pub(crate) fn runs(&self, combinations: Combinations, index: usize) -> Vec<Run> {
        match &self.places {
            Places::Own => self
                .engines
                .iter()
                .map(|engine| self.run_in(*engine))
                .collect(),
            Places::Everywhere(screens) => {
                let combinations = match combinations {
                    Combinations::All => Combination::all(self.engines, screens),
                    Combinations::Pairwise => Combination::pairwise(self.engines, screens, index),
                };
                combinations
                    .into_iter()
                    .map(|one| self.run_on(one))
                    .collect()
            }
        }
    }

    /// The number of runs in every combination.
    pub(crate) fn combinations(&self) -> usize {
        self.runs(Combinations::All, 0).len()
    }

    fn run_in(&self, engine: Engine) -> Run {
        Run {
            engine,
            name: format!("{} ({engine})", self.name),
            steps: Arc::clone(&self.steps),
        }
    }

    fn run_on(&self, combination: Combination) -> Run {
        let steps = Arc::clone(&self.steps);
        let Combination {
            engine,
            build,
            screen,
        } = combination;
        Run {
            engine,
            name: format!("{} ({combination})", self.name),
            steps: Arc::new(move |page| steps(page.reading(build).on(screen))),
        }
    }
}
