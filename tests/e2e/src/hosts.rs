//! The configurations in deploy/, tested on real web servers with the built site.
//!
//! [`promises`] is what holds on each host, [`expected`] is what hosts have to answer, [`host`] starts them. [`rules`]
//! checks public/_headers, for hosts that cannot be run here, against the same expectations.

use std::{sync::Arc, time::Duration};

use libtest_mimic::Trial;
use tokio::{runtime::Handle, time::timeout};

use crate::{
    completion::completion,
    engine::Engine,
    outcome::{Outcome, ensure},
    page::Page,
    row::{Row, row},
    site::Dist,
};

use host::{Host, PLACES, Program};
use promises::Promise;

pub(crate) use policy::of_the_rules as common_policy;

mod caddy;
mod client;
mod configuration;
mod expected;
mod files;
mod headers;
mod host;
mod nginx;
mod policy;
mod promises;
mod rules;

/// Each promise on each host, and the checks of the configuration files themselves.
pub(crate) fn trials(handle: &Handle, dist: &Arc<Dist>) -> Vec<Trial> {
    let promised = Program::ALL.into_iter().flat_map(|program| {
        promises::all()
            .into_iter()
            .map(move |promise| on_host(program, promise, handle, dist))
    });
    let read = rules::all().into_iter().map(|(name, check)| {
        let dist = Arc::clone(dist);
        let name = format!("hosts: _headers: {name}");
        Trial::ignorable_test(name, move || completion(check(&dist)))
    });
    let built = Arc::clone(dist);
    let one_policy = Trial::ignorable_test("hosts: all have the same policy", move || {
        completion(policy::is_the_same(&built))
    });
    promised.chain(read).chain([one_policy]).collect()
}

/// Reading the article from each host, in Chromium, whose driver reports violations of the policy.
pub(crate) fn rows(dist: &Arc<Dist>) -> Vec<Row> {
    let visits = Program::ALL
        .into_iter()
        .flat_map(|program| PLACES.map(|place| (program, place)));
    let read = visits.map(|(program, place)| {
        let dist = Arc::clone(dist);
        let name = format!("the article is read from {program} at {place}");
        row(name, move |page| {
            read(page, program, place, Arc::clone(&dist))
        })
    });
    let previewed = Program::ALL.into_iter().map(|program| {
        let dist = Arc::clone(dist);
        let name = format!("an article is previewed on {program}");
        row(name, move |page| preview(page, program, Arc::clone(&dist)))
    });
    read.chain(previewed)
        .map(|row| row.in_module("hosts").only_in(&[Engine::Chromium]))
        .collect()
}

/// How long a host may take to keep a promise.
const PATIENCE: Duration = Duration::from_secs(150);

fn on_host(program: Program, promise: Promise, handle: &Handle, dist: &Arc<Dist>) -> Trial {
    let (handle, dist) = (handle.clone(), Arc::clone(dist));
    Trial::ignorable_test(format!("hosts: {program}: {}", promise.name), move || {
        completion(handle.block_on(async {
            timeout(PATIENCE, async {
                let host = Host::start(program, &dist).await?;
                (promise.check)(&host).await
            })
            .await?
        }))
    })
}

async fn read(page: Page, program: Program, place: &str, dist: Arc<Dist>) -> Outcome {
    let host = Host::start(program, &dist).await?;
    page.complaints().await?;
    page.go_to(&host.address(place)).await?;
    page.sees_article().await?;
    page.works().await?;
    let complaints = page.complaints().await?;
    ensure(complaints.is_empty(), || format!("{complaints:?}"))
}

async fn preview(page: Page, program: Program, dist: Arc<Dist>) -> Outcome {
    let host = Host::start(program, &dist).await?;
    page.complaints().await?;
    page.go_to(&format!("{}preview.html", host.address("/")))
        .await?;
    page.reads_at("#status", "Ready.").await?;
    page.press("Start from this site’s article").await?;
    page.previews(page.article()?.text("title")).await?;
    let complaints = page.complaints().await?;
    ensure(complaints.is_empty(), || format!("{complaints:?}"))
}
