//! csp_evaluator, which knows how policies are bypassed. <https://csp-evaluator.withgoogle.com/>

use super::{
    modules::Modules,
    program::{file, run},
};
use crate::{outcome::Outcome, program::on_path};

/// Fails on findings of high severity, and prints all others.
pub(super) async fn check(modules: &Modules, policy: &str) -> Outcome {
    let mut node = on_path("node", "nodejs")?;
    node.arg(file("check-policy.mjs"))
        .arg(policy)
        .env("UNFOLD_NODE_MODULES", &modules.0);
    print!("{}", run(node).await?);
    Ok(())
}

/// The policy in a page's `meta` element.
pub(super) fn in_page(page: &str) -> Outcome<String> {
    let policy = page
        .split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(policy, _)| policy.to_owned());
    policy.ok_or_else(|| "the page has no policy".into())
}
