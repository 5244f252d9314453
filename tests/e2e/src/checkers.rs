//! Runs third-party checkers on the built pages.
//!
//! npm installs them, in the versions of package.json, into the folder `UNFOLD_NODE_MODULES`. Their configuration, with
//! the false positives to ignore, is in tests/e2e/checkers.

use std::{fs, sync::Arc};

use libtest_mimic::Trial;
use tokio::runtime::Handle;

use crate::{completion::completion, hosts, outcome::Outcome, site::Dist};

pub(crate) use modules::Modules;

mod html_validate;
mod modules;
mod policy;
mod program;
mod vnu;

/// Other people's programs, by the names of their trials.
#[derive(Clone, Copy)]
enum Checker {
    Vnu,
    HtmlValidate,
    CspEvaluator,
}

impl Checker {
    fn name(self) -> &'static str {
        match self {
            Self::Vnu => "vnu",
            Self::HtmlValidate => "html-validate",
            Self::CspEvaluator => "csp_evaluator",
        }
    }

    /// Checks a page's file, or a policy.
    async fn check(self, modules: &Modules, checked: &str) -> Outcome {
        match self {
            Self::Vnu => vnu::check(modules, checked).await,
            Self::HtmlValidate => html_validate::check(modules, checked).await,
            Self::CspEvaluator => policy::check(modules, checked).await,
        }
    }
}

/// One trial for each page or policy and each checker that applies to it.
pub(crate) fn trials(handle: &Handle, dist: &Arc<Dist>) -> Vec<Trial> {
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
    let of_pages = [Checker::Vnu, Checker::HtmlValidate]
        .into_iter()
        .flat_map(|checker| {
            pages.clone().map(|(name, page)| {
                trial(handle, checker, name, move || {
                    Ok(page
                        .to_str()
                        .ok_or("the folder's name is no text")?
                        .to_owned())
                })
            })
        });

    let built = Arc::clone(dist);
    let in_page = move || policy::in_page(&fs::read_to_string(built.folder.join("index.html"))?);
    let of_hosts = || Ok(hosts::common_policy()?.to_owned());
    let evaluator = Checker::CspEvaluator;
    let of_policies = [
        trial(handle, evaluator, "the policy in the page", in_page),
        trial(handle, evaluator, "the policy of the hosts", of_hosts),
    ];
    of_pages.chain(of_policies).collect()
}

fn trial(
    handle: &Handle,
    checker: Checker,
    what: &str,
    checked: impl FnOnce() -> Outcome<String> + Send + 'static,
) -> Trial {
    let handle = handle.clone();
    let name = format!("checkers: {}: {what}", checker.name());
    Trial::ignorable_test(name, move || {
        completion(handle.block_on(async { checker.check(&Modules::find()?, &checked()?).await }))
    })
}
