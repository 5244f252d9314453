//! A browser that rows use in turn.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use tokio::{
    sync::Mutex,
    time::{Instant, timeout},
};

use crate::{
    engine::Engine,
    outcome::{Outcome, Stop},
    page::Page,
    row::{Run, Steps},
    second_try::SecondTries,
    session::Session,
    site::Dist,
};

/// How long a browser may take to start, and how long one row may take. A page waits 15 s for a silent server, and some rows do so twice.
const PATIENCE: Duration = Duration::from_secs(150);

/// Exclusive use of a browser, which stays open from row to row because starting one takes seconds. Each row
/// has a site with a port of its own, so nothing stored carries over.
pub(crate) struct Seat {
    /// Whose browser it is.
    pub(crate) engine: Engine,
    session: Mutex<Option<Session>>,
    version: OnceLock<String>,
}

/// A finished run.
pub(crate) struct Taken {
    pub(crate) outcome: Outcome<String>,
    /// How long it used the browser.
    pub(crate) time: Duration,
}

impl Seat {
    pub(crate) fn at(engine: Engine) -> Self {
        Self {
            engine,
            session: Mutex::new(None),
            version: OnceLock::new(),
        }
    }

    /// Waits for the browser and runs the row's steps. If they fail, tries once more in a fresh browser.
    pub(crate) async fn take(
        &self,
        run: &Run,
        dist: &Arc<Dist>,
        second_tries: &SecondTries,
    ) -> Taken {
        let mut session = self.session.lock().await;
        let start = Instant::now();
        let outcome = match self.attempt(&mut session, dist, &run.steps).await {
            Err(Stop::Failed(first)) => {
                let second = self.attempt(&mut session, dist, &run.steps).await;
                second_tries.judge(&run.name, first, second)
            }
            outcome => outcome,
        };
        Taken {
            outcome,
            time: start.elapsed(),
        }
    }

    async fn attempt(
        &self,
        session: &mut Option<Session>,
        dist: &Arc<Dist>,
        steps: &Steps,
    ) -> Outcome<String> {
        let client = match session.as_ref() {
            Some(open) => open.client.clone(),
            None => session.insert(self.open().await?).client.clone(),
        };

        let page = Page::new(self.engine, client, Arc::clone(dist));
        let outcome = timeout(PATIENCE, steps(page.clone()))
            .await
            .unwrap_or_else(|_| Err(format!("took longer than {} s", PATIENCE.as_secs()).into()));
        match outcome {
            Err(Stop::Failed(message)) => {
                let seen = timeout(Duration::from_secs(5), page.glance()).await;
                let seen = seen.unwrap_or_default();
                leave(session).await;
                Err(Stop::Failed(format!("{message}\n{seen}")))
            }
            outcome => outcome,
        }
    }

    async fn open(&self) -> Outcome<Session> {
        let opened = timeout(PATIENCE, Session::start(self.engine))
            .await
            .map_err(|_| format!("{} does not start", self.engine))??;
        if let Some(version) = opened.version() {
            self.version.get_or_init(|| version);
        }
        Ok(opened)
    }

    /// The version of the browser, once one has been started.
    pub(crate) fn version(&self) -> Option<&String> {
        self.version.get()
    }

    /// Closes the browser.
    pub(crate) async fn close(&self) {
        leave(&mut *self.session.lock().await).await;
    }
}

/// Closes the browser, whose state is unknown after a failure, so that the next run starts a fresh one.
async fn leave(session: &mut Option<Session>) {
    if let Some(session) = session.take() {
        session.end().await;
    }
}
