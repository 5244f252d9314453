//! The Nu Html Checker. <https://validator.github.io/validator/>

use std::fs;

use serde::Deserialize;

use super::{
    modules::Modules,
    program::{file, run},
};
use crate::{
    outcome::{Outcome, Stop, ensure},
    program::on_path,
};

#[derive(Deserialize)]
struct Report {
    messages: Vec<Message>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    message: String,
    #[serde(default)]
    last_line: usize,
    #[serde(default)]
    extract: String,
}

/// Fails on any error or warning, except those in vnu-filter.txt and CSS that the checker does not know yet.
pub(super) async fn check(modules: &Modules, page: &str) -> Outcome {
    let mut java = on_path("java", "default-jre-headless")?;
    java.arg("-jar")
        .arg(modules.file("vnu-jar/build/dist/vnu.jar"))
        .args(["--stdout", "--exit-zero-always", "--format", "json"])
        .arg("--filterfile")
        .arg(file("vnu-filter.txt"))
        .arg(page);
    let report = match run(java).await {
        Err(Stop::Failed(message)) if message.contains("UnsupportedClassVersionError") => {
            return Err(Stop::Skipped("this java is older than 17".into()));
        }
        report => report?,
    };
    let report: Report =
        serde_json::from_str(&report).map_err(|error| format!("{error}: {report}"))?;
    let html = fs::read_to_string(page)?;
    let lines: Vec<&str> = html.lines().collect();
    let wrong = report.messages.iter().filter(|found| {
        let line = found.last_line.checked_sub(1);
        !found.is_unknown_highlight(
            line.and_then(|line| lines.get(line))
                .copied()
                .unwrap_or_default(),
        )
    });
    let wrong: Vec<String> = wrong
        .map(|found| {
            format!(
                "line {}: {} {:?}",
                found.last_line, found.message, found.extract
            )
        })
        .collect();
    ensure(wrong.is_empty(), || wrong.join("\n"))
}

impl Message {
    /// The checker does not know this standard pseudo-element: <https://www.w3.org/TR/css-highlight-api-1/>
    fn is_unknown_highlight(&self, line: &str) -> bool {
        self.message == "CSS: Parse Error." && line.trim_start().starts_with("::highlight(")
    }
}
