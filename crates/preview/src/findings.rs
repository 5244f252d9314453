//! Findings for JavaScript.

use publish::check::{Check, Finding};
use serde_json::{Value, json};

use crate::place::place;

/// A JSON array with an object for each finding: its severity, the honesty check that it comes from, its line and column from 1, its sentence, its advice, and
/// the id of the element on the page that it is about. `article` is the article in JSON, if it has no problems.
pub(crate) fn as_json(findings: &[Finding], article: Option<&str>) -> String {
    let article: Value = article
        .and_then(|article| serde_json::from_str(article).ok())
        .unwrap_or_default();
    let findings = findings.iter().map(|finding| {
        json!({
            "severity": finding.severity.name(),
            "check": finding.severity.check().map(Check::name),
            "line": finding.place.map(|place| place.line),
            "column": finding.place.map(|place| place.column),
            "sentence": finding.sentence(),
            "advice": finding.advice.as_ref().map(ToString::to_string),
            "place": place(&finding.path, &article),
        })
    });
    Value::from_iter(findings).to_string()
}
