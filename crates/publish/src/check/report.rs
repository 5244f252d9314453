//! The report for people.

use annotate_snippets::Renderer;
use article::MAX_PROBLEMS;

use super::character::visible;
use super::excerpt::Excerpts;
use super::finding::{Finding, Severity};
use super::source::Place;

/// A file with what was found in it.
pub(super) struct Checked {
    /// Its name in reports.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) findings: Vec<Finding>,
    /// Whether the file could be read.
    pub(super) is_read: bool,
}

/// All findings on a file, and their number.
pub(super) fn report(checked: &Checked, renderer: Renderer) -> String {
    let Checked {
        name,
        bytes,
        findings,
        ..
    } = checked;
    let text = String::from_utf8_lossy(bytes);
    let excerpts = Excerpts::of(&text, renderer);
    let mut report: String = findings
        .iter()
        .map(|finding| lines(finding, name, &excerpts))
        .collect();
    report.push_str(&format!(
        "{name}: {}, {}.\n",
        counted(problem_count(findings), "problem"),
        counted(note_count(findings), "note"),
    ));
    report
}

/// The lines of a finding in the report on a file.
pub(super) fn lines(finding: &Finding, file: &str, excerpts: &Excerpts<'_>) -> String {
    if let Severity::Answered(_) = finding.severity {
        return format!("Answered: {}.\n", visible(&finding.message));
    }
    let mut report = file.to_owned();
    if let Some(Place { line, column }) = finding.place {
        report.push_str(&format!(":{line}:{column}"));
    }
    report.push_str(&format!(": {}", finding.severity.name()));
    if let Some(check) = finding.severity.check() {
        report.push_str(&format!(": {}", check.name()));
    }
    if !finding.path.is_empty() {
        report.push_str(&format!(": {}", visible(&finding.path)));
    }
    report.push('\n');
    let excerpt = finding
        .place
        .and_then(|place| excerpts.excerpt(place, finding.severity));
    if let Some(excerpt) = excerpt {
        report.push_str(&format!("{excerpt}\n"));
    }
    report.push_str(&format!("    {}\n", visible(&finding.sentence())));
    if let Some(advice) = &finding.advice {
        report.push_str(&format!("    {}\n", visible(&advice.to_string())));
    }
    report
}

/// The number of problems.
pub(super) fn problem_count(findings: &[Finding]) -> usize {
    let problems = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Problem);
    problems.count()
}

fn note_count(findings: &[Finding]) -> usize {
    let notes = findings
        .iter()
        .filter(|finding| matches!(finding.severity, Severity::Note | Severity::Concern(_)));
    notes.count()
}

fn counted(count: usize, word: &str) -> String {
    match count {
        MAX_PROBLEMS.. => format!("{MAX_PROBLEMS} {word}s or more"),
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        many => format!("{many} {word}s"),
    }
}
