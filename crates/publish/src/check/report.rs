//! The report for people.

use article::MAX_PROBLEMS;

use super::finding::{Finding, Severity};

/// All findings on a file, and their number.
pub(super) fn report(file: &str, findings: &[Finding]) -> String {
    let mut report: String = findings
        .iter()
        .map(|finding| finding.report(file))
        .collect();
    report.push_str(&format!(
        "{file}: {}, {}.\n",
        counted(problem_count(findings), "problem"),
        counted(note_count(findings), "note"),
    ));
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
