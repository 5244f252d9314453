//! Runs third-party checkers on the built pages.
//!
//! npm installs them, in the versions of package.json, into the folder `UNFOLD_NODE_MODULES`. Their configuration, with
//! the false positives to ignore, is in tests/e2e/checkers.

use std::{fs, sync::Arc};

use libtest_mimic::Trial;

use crate::{completion::completion, hosts, outcome::Outcome, site::Dist};

pub(crate) use modules::Modules;

mod html_validate;
mod modules;
mod policy;
mod program;
mod vnu;

type Check = fn(&Modules, &str) -> Outcome;

/// One trial for each page or policy and each checker that applies to it.
pub(crate) fn trials(dist: &Arc<Dist>) -> Vec<Trial> {
    let pages = [
        ("the published page", dist.folder.join("index.html")),
        (
            "the page without the article",
            dist.unbaked.join("index.html"),
        ),
        ("the preview", dist.folder.join("preview.html")),
        (
            "the page for what is not there",
            dist.folder.join("404.html"),
        ),
    ];
    let html: [(&str, Check); 2] = [("vnu", vnu::check), ("html-validate", html_validate::check)];
    let of_pages = html.into_iter().flat_map(|(checker, check)| {
        pages.clone().map(|(name, page)| {
            trial(format!("checkers: {checker}: {name}"), check, move || {
                Ok(page
                    .to_str()
                    .ok_or("the folder's name is no text")?
                    .to_owned())
            })
        })
    });

    let built = Arc::clone(dist);
    let of_page = trial(
        "checkers: csp_evaluator: the policy in the page".into(),
        policy::check,
        move || policy::in_page(&fs::read_to_string(built.folder.join("index.html"))?),
    );
    let of_hosts = trial(
        "checkers: csp_evaluator: the policy of the hosts".into(),
        policy::check,
        || Ok(hosts::common_policy()?.to_owned()),
    );
    of_pages.chain([of_page, of_hosts]).collect()
}

fn trial(
    name: String,
    check: Check,
    checked: impl FnOnce() -> Outcome<String> + Send + 'static,
) -> Trial {
    Trial::ignorable_test(name, move || {
        completion(Modules::find().and_then(|modules| check(&modules, &checked()?)))
    })
}
