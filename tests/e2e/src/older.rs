//! The page in Chromium of earlier years.
//!
//! They cannot run the app, so this is about the baked page: its text, its folds, its links and its look. npm packages
//! hold these browsers ([`engine`]). WebDriver is younger than some of them, so they are told what to do in their own
//! protocol ([`tab`]).

use std::sync::Arc;

use libtest_mimic::Trial;
use tokio::runtime::Handle;

use crate::{
    completion::completion,
    outcome::Outcome,
    site::{Build, Dist, Site},
};

use engine::Older;
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

async fn keeps(older: &Older, promise: Promise, dist: Arc<Dist>) -> Outcome {
    let site = Site::start(Arc::clone(&dist), Build::Baked).await?;
    let mut seat = older.seat.lock().await;
    let mut browser = match seat.take() {
        Some(browser) => browser,
        None => older.start().await?,
    };
    promise.check(&mut browser.tab, &site, &dist).await?;
    *seat = Some(browser);
    Ok(())
}
