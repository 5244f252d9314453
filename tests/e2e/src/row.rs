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
    /// The only screen for it, if there is one.
    screen: Option<Screen>,
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
        screen: None,
        line: None,
        steps: Arc::new(move |page| {
            let trying = steps(page);
            Box::pin(async { trying.await.map(|()| String::new()) })
        }),
    }
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
        screen: None,
        line: Some(line),
        steps: Arc::new(move |page| Box::pin(steps(page))),
    }
}

impl Row {
    /// The row on each build, and on each of its screens.
    pub(crate) fn everywhere(self) -> Vec<Self> {
        let screens = match self.screen {
            Some(screen) => vec![screen],
            None => vec![Screen::Wide, Screen::Phone],
        };
        let on = |build, screen| self.on(build, screen);
        let builds = [Build::Baked, Build::Unbaked].into_iter();
        builds
            .flat_map(|build| screens.iter().map(move |screen| on(build, *screen)))
            .collect()
    }

    /// The row on this build, which may be the one where the app makes what it otherwise takes over, and this screen.
    fn on(&self, build: Build, screen: Screen) -> Self {
        let steps = Arc::clone(&self.steps);
        let built = match build {
            Build::Unbaked => ", unbaked",
            _ => "",
        };
        let seen = match screen {
            Screen::Wide => "wide",
            Screen::Phone => "on a phone",
        };
        Self {
            name: format!("{}{built}, {seen}", self.name),
            engines: self.engines,
            screen: Some(screen),
            line: None,
            steps: Arc::new(move |page| steps(page.reading(build).on(screen))),
        }
    }

    /// Tries the row on this screen only.
    pub(crate) fn only_on(mut self, screen: Screen) -> Self {
        self.screen = Some(screen);
        self
    }

    /// Tries the row in these engines only.
    pub(crate) fn only_in(mut self, engines: &'static [Engine]) -> Self {
        self.engines = engines;
        self
    }
}
