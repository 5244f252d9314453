//! html-validate, which also checks style and accessibility. <https://html-validate.org/>
//!
//! Version 9 is the last that runs on Node 18, which Debian 12 has.

use super::{
    modules::Modules,
    program::{file, run},
};
use crate::{outcome::Outcome, program::on_path};

/// Fails on any error of the rules in html-validate.mjs.
pub(super) async fn check(modules: &Modules, page: &str) -> Outcome {
    let mut node = on_path("node", "nodejs")?;
    node.arg(modules.file("html-validate/bin/html-validate.mjs"))
        .arg("--config")
        .arg(file("html-validate.mjs"))
        .args(["--formatter", "text", "--max-warnings", "0"])
        .arg(page);
    run(node).await.map(drop)
}
