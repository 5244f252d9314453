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
        counted(count(findings, Severity::Problem), "problem"),
        counted(count(findings, Severity::Note), "note"),
    ));
    report
}

/// The number of findings of one severity.
pub(super) fn count(findings: &[Finding], severity: Severity) -> usize {
    let counted = findings
        .iter()
        .filter(|finding| finding.severity == severity);
    counted.count()
}

fn counted(count: usize, word: &str) -> String {
    match count {
        MAX_PROBLEMS.. => format!("{MAX_PROBLEMS} {word}s or more"),
        0 => format!("no {word}s"),
        1 => format!("1 {word}"),
        many => format!("{many} {word}s"),
    }
}
