//! The forms of a report: for people, and for other programs.

use std::env;
use std::io::{self, IsTerminal};

use annotate_snippets::Renderer;
use honesty::Check;
use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::{Value, json};

use super::finding::{Finding, Severity};
use super::report::{Checked, report};
use crate::paths::NOT_IN_PATHS;

/// A form of the report.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(feature = "command", derive(clap::ValueEnum))]
pub enum Format {
    /// For people
    Text,
    /// A JSON array with an object for each problem and note
    Json,
    /// Static Analysis Results Interchange Format 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub Actions
    Github,
}

/// ASCII characters that a file's name may contain and a URI may not.
/// <https://datatracker.ietf.org/doc/html/rfc3986#section-3.3>
const NOT_IN_URIS: &AsciiSet = &NOT_IN_PATHS.add(b'[').add(b']').add(b'|');

/// What was found in some files, each with its name, in a form.
pub(super) fn formatted(found: &[Checked], format: Format) -> String {
    match format {
        Format::Text => {
            let renderer = renderer();
            let reports = found.iter().map(|file| report(file, renderer.clone()));
            reports.collect()
        }
        Format::Json => format!("{:#}\n", Value::from(each(found, object))),
        Format::Sarif => format!("{:#}\n", sarif(each(found, result))),
        Format::Github => each(found, annotation).concat(),
    }
}

/// In colours if the report goes to a terminal, and its owner has nothing against them. <https://no-color.org>
fn renderer() -> Renderer {
    let is_refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let is_dumb = env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    if io::stdout().is_terminal() && !is_refused && !is_dumb {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
}

fn each<T>(found: &[Checked], form: fn(&str, &Finding) -> T) -> Vec<T> {
    let found = found.iter();
    let formed = found.flat_map(|file| {
        let findings = file.findings.iter();
        findings.map(move |finding| form(&file.name, finding))
    });
    formed.collect()
}

fn object(file: &str, finding: &Finding) -> Value {
    json!({
        "file": file,
        "line": finding.place.map(|place| place.line),
        "column": finding.place.map(|place| place.column),
        "severity": finding.severity.name(),
        "check": finding.severity.check().map(Check::name),
        "path": finding.path,
        "message": finding.sentence(),
        "advice": finding.advice.as_ref().map(ToString::to_string),
    })
}

/// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
fn sarif(results: Vec<Value>) -> Value {
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "unfold", "version": env!("CARGO_PKG_VERSION"), "rules": Check::ALL.map(rule) } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(check: Check) -> Value {
    json!({
        "id": check.name(),
        "shortDescription": { "text": check.summary() },
        "help": { "text": check.explanation(), "markdown": check.explanation() },
    })
}

fn result(file: &str, finding: &Finding) -> Value {
    let level = match finding.severity {
        Severity::Problem => "error",
        Severity::Note | Severity::Concern(_) | Severity::Answered(_) => "note",
    };
    let uri = utf8_percent_encode(file, NOT_IN_URIS).to_string();
    let mut location = json!({ "artifactLocation": { "uri": uri } });
    if let (Some(place), Some(fields)) = (finding.place, location.as_object_mut()) {
        let region = json!({ "startLine": place.line, "startColumn": place.column });
        fields.insert("region".to_owned(), region);
    }
    let mut result = json!({
        "level": level,
        "message": { "text": words(finding) },
        "locations": [{ "physicalLocation": location }],
    });
    if let (Some(check), Some(fields)) = (finding.severity.check(), result.as_object_mut()) {
        fields.insert("ruleId".to_owned(), check.name().into());
    }
    if let (Severity::Answered(_), Some(fields)) = (finding.severity, result.as_object_mut()) {
        let suppression = json!({ "kind": "inSource", "justification": finding.sentence() });
        fields.insert("suppressions".to_owned(), json!([suppression]));
    }
    result
}

/// <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>
fn annotation(file: &str, finding: &Finding) -> String {
    let kind = match finding.severity {
        Severity::Problem => "error",
        Severity::Note | Severity::Concern(_) => "notice",
        // Nothing is left to do.
        Severity::Answered(_) => return String::new(),
    };
    let title = finding
        .severity
        .check()
        .map_or(String::new(), |check| format!(",title={}", check.name()));
    let place = finding.place.map_or(String::new(), |place| {
        format!(",line={},col={}", place.line, place.column)
    });
    let file = escaped(file).replace(':', "%3A").replace(',', "%2C");
    format!(
        "::{kind} file={file}{place}{title}::{}\n",
        escaped(&words(finding))
    )
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// What there is and what to do.
fn words(finding: &Finding) -> String {
    let mut words = finding.sentence();
    if !finding.path.is_empty() {
        words = format!("{}: {words}", finding.path);
    }
    if let Some(advice) = &finding.advice {
        words.push_str(&format!(" {advice}"));
    }
    words
}
