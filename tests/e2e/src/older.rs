//! The page in Chromium of earlier years.
//!
//! They cannot run the app, so this is about the baked page: its text, its folds, its links and its look. npm packages
//! hold these browsers ([`engine`]). WebDriver is newer than some of them, so they are driven in their own protocol
//! ([`tab`]).

use std::{sync::Arc, time::Duration};

use libtest_mimic::Trial;
use tokio::{runtime::Handle, time::timeout};

use crate::{
    completion::completion,
    outcome::Outcome,
    site::{Build, Dist, Site},
};

use engine::{Browser, Older};
use promise::Promise;

pub(crate) use pictures::take as take_pictures;

mod engine;
mod pictures;
mod promise;
mod tab;

/// Each promise in each of these browsers.
pub(crate) fn trials(handle: &Handle, dist: &Arc<Dist>) -> Vec<Trial> {
    Older::all()
        .into_iter()
        .map(Arc::new)
        .flat_map(|older| Promise::ALL.map(|promise| (Arc::clone(&older), promise)))
        .map(|(older, promise)| {
            let name = format!("older: {older}: {promise}");
            let (handle, dist) = (handle.clone(), Arc::clone(dist));
            Trial::ignorable_test(name, move || {
                completion(handle.block_on(keeps(&older, promise, dist)))
            })
        })
        .collect()
}

/// How long a promise may take. In one process, these browsers sometimes hang for good.
const PATIENCE: Duration = Duration::from_secs(60);

const TRIES: usize = 3;

async fn keeps(older: &Older, promise: Promise, dist: Arc<Dist>) -> Outcome {
    let site = Site::start(Arc::clone(&dist), Build::Baked).await?;
    let mut seat = older.seat.lock().await;
    for _ in 0..TRIES {
        let check = check(older, seat.take(), promise, &site, &dist);
        if let Ok(outcome) = timeout(PATIENCE, check).await {
            *seat = Some(outcome?);
            return Ok(());
        }
    }
    Err(format!("{older} hangs").into())
}

/// Checks a promise in this browser, or in a fresh one. Returns the browser.
async fn check(
    older: &Older,
    browser: Option<Browser>,
    promise: Promise,
    site: &Site,
    dist: &Dist,
) -> Outcome<Browser> {
    let mut browser = match browser {
        Some(browser) => browser,
        None => older.start().await?,
    };
    promise.check(&mut browser.tab, site, dist).await?;
    Ok(browser)
}
