//! What axe-core finds. <https://github.com/dequelabs/axe-core>

use std::{env, time::Duration};

use fantoccini::wd::TimeoutConfiguration;
use serde::Deserialize;

use super::handle::Page;
use crate::{
    engine::Engine,
    outcome::{Outcome, Stop, ensure},
};

/// The file of axe-core.
const FILE: &str = "UNFOLD_AXE";

const RUN: &str = "
    const [part, contrast, done] = arguments;
    axe.run(part, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: contrast } } }).then(
        ({ violations }) => done(violations.map(({ id, help, nodes }) => ({
            rule: id,
            help,
            places: nodes.map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')),
        }))),
        (error) => done([{ rule: 'axe', help: String(error), places: [] }]),
    );";

/// On a busy machine it takes more than the drivers' default.
const PATIENCE: Duration = Duration::from_secs(100);

#[derive(Deserialize)]
struct Violation {
    rule: String,
    help: String,
    places: Vec<String>,
}

impl Page {
    /// Fails if axe-core finds anything wrong with what is on the screen now. Contrast is measured in Chromium only.
    pub(crate) async fn is_accessible(&self) -> Outcome {
        self.is_accessible_in("html").await
    }

    /// The same of the elements with this selector alone, which takes less time. Fails if there is none.
    pub(crate) async fn is_accessible_in(&self, part: &str) -> Outcome {
        let Some(file) = env::var_os(FILE) else {
            return Err(Stop::Skipped(format!("{FILE} is not set")));
        };
        let axe = tokio::fs::read_to_string(&file).await;
        let axe = axe.map_err(|error| format!("{}: {error}", file.display()))?;
        self.client.execute(&axe, Vec::new()).await?;
        let timeouts = TimeoutConfiguration::new(Some(PATIENCE), None, None);
        self.client.update_timeouts(timeouts).await?;
        // Contrast is the same in every engine, and takes axe-core most of its time.
        let contrast = self.engine == Engine::Chromium;
        let found = self
            .client
            .execute_async(RUN, vec![part.into(), contrast.into()])
            .await?;
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
