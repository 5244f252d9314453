//! What axe-core finds. <https://github.com/dequelabs/axe-core>

use std::env;

use serde::Deserialize;

use super::handle::Page;
use crate::outcome::{Outcome, Stop, ensure};

/// The file of axe-core.
const FILE: &str = "UNFOLD_AXE";

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        ({ violations }) => done(violations.map(({ id, help, nodes }) => ({
            rule: id,
            help,
            places: nodes.map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')),
        }))),
        (error) => done([{ rule: 'axe', help: String(error), places: [] }]),
    );";

#[derive(Deserialize)]
struct Violation {
    rule: String,
    help: String,
    places: Vec<String>,
}

impl Page {
    /// Fails if axe-core finds anything wrong with what is on the screen now.
    pub(crate) async fn is_accessible(&self) -> Outcome {
        let Some(file) = env::var_os(FILE) else {
            return Err(Stop::Skipped(format!("{FILE} is not set")));
        };
        let axe = tokio::fs::read_to_string(&file).await;
        let axe = axe.map_err(|error| format!("{}: {error}", file.display()))?;
        self.client.execute(&axe, Vec::new()).await?;
        let found = self.client.execute_async(RUN, Vec::new()).await?;
        let found: Vec<Violation> = serde_json::from_value(found)?;
        ensure(found.is_empty(), || {
            let lines = found.iter().map(Violation::to_line);
            lines.collect::<Vec<_>>().join("\n")
        })
    }
}

impl Violation {
    fn to_line(&self) -> String {
        let Self { rule, help, places } = self;
        let some: Vec<_> = places.iter().take(3).map(String::as_str).collect();
        format!(
            "{rule}: {help}, {} times: {}",
            places.len(),
            some.join(" | ")
        )
    }
}
